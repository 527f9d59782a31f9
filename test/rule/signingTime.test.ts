import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Signature } from '../../src/record/Signature.js'
import { signingTime } from '../../src/rule/signingTime.js'
import {
  dateOf,
  formatInstant,
  instantOf,
  isOffsetDateTime,
  offsetMinutesOf,
} from '../../src/time/OffsetDateTime.js'
import { OffsetDateTime } from '../arbitrary/OffsetDateTime.js'

const said = (end: string | undefined, withinHours: number | undefined, signature: object) => {
  const given = decode(Signature)(signature)
  if (E.isLeft(given) || (end !== undefined && !isOffsetDateTime(end))) return 'unreadable'
  return signingTime(end, withinHours)(given.right)
}

const end = '2026-03-02T10:00:00-06:00'
const at = (time: string, day = '2026-03-02') => ({ signedAt: `${day}T${time}-06:00` })
const late = (minutesLate: number) => ({ kind: 'late', minutesLate })
const inTime = { kind: 'inTime' }
const beforeEnd = { kind: 'beforeEnd' }
const onDayOfEnd = { kind: 'onDayOfEnd' }
const unknown = (...missing: ReadonlyArray<string>) => ({ kind: 'unknown', missing })

// The session ended at 10:00 on Monday 2 March 2026, in the Central zone.
describe('signingTime', () => {
  it.each<readonly [string, number | undefined, object, object]>([
    ['a millisecond before the end', undefined, at('09:59:59.999'), beforeEnd],
    ['at the end', undefined, at('10:00:00'), inTime],
    ['a year later, where no hours are stated', undefined, at('10:00:00', '2027-03-02'), inTime],
    ['at the last moment of 24 hours', 24, at('10:00:00', '2026-03-03'), inTime],
    ['a millisecond after it', 24, at('10:00:00.001', '2026-03-03'), late(1)],
    ['a minute after it', 24, at('10:01:00', '2026-03-03'), late(1)],
    ['an hour and a second after it', 24, at('11:00:01', '2026-03-03'), late(61)],
    ['at the end, where no time is allowed', 0, at('10:00:00'), inTime],
    ['after the end, where no time is allowed', 0, at('10:00:01'), late(1)],
    ['in another offset, before', undefined, { signedAt: '2026-03-02T10:30:00-05:00' }, beforeEnd],
    ['in another offset, at the end', undefined, { signedAt: '2026-03-02T16:00:00Z' }, inTime],
  ])('%s', (_, withinHours, signature, expected) => {
    expect(said(end, withinHours, signature)).toEqual(expected)
  })

  it.each<readonly [string, number | undefined, string, object]>([
    ['the day before', undefined, '2026-03-01', beforeEnd],
    ['the day of the end', undefined, '2026-03-02', onDayOfEnd],
    ['the day of the end, within a deadline that is later', 24, '2026-03-02', onDayOfEnd],
    ['the day of the end, which the deadline is in', 1, '2026-03-02', unknown('signedAt')],
    ['the day after', undefined, '2026-03-03', inTime],
    ['the day of the deadline', 24, '2026-03-03', unknown('signedAt')],
    ['the day before that of the deadline', 48, '2026-03-03', inTime],
    ['the day after the deadline', 24, '2026-03-04', late(14 * 60)],
    ['a day that the deadline just holds', 38, '2026-03-03', inTime],
  ])('of the day alone: %s', (_, withinHours, signedOn, expected) => {
    const deadline = withinHours === 38 ? '2026-03-02T09:59:59.999-06:00' : end
    expect(said(withinHours === 38 ? deadline : end, withinHours, { signedOn })).toEqual(expected)
  })

  it.each<readonly [string, string, object]>([
    ['the day before, which may be the day here', '2026-03-01', onDayOfEnd],
    ['two days before', '2026-02-28', beforeEnd],
    ['the day', '2026-03-02', onDayOfEnd],
    ['the day after, which may be the day here', '2026-03-03', onDayOfEnd],
    ['two days after', '2026-03-04', inTime],
  ])('of the day alone, of an end at 01:00 in UTC: %s', (_, signedOn, expected) => {
    expect(said('2026-03-02T12:00:00Z', undefined, { signedOn })).toEqual(expected)
  })

  it.each<readonly [string, string | undefined, object, object]>([
    ['neither the end nor the signature', undefined, {}, unknown('session.end', 'signedAt')],
    ['the end', undefined, at('10:00:00'), unknown('session.end')],
    ['the end, of a day alone', undefined, { signedOn: '2026-03-02' }, unknown('session.end')],
    ['the signature', end, {}, unknown('signedAt')],
  ])('where it is not known when: %s', (_, ended, signature, expected) => {
    expect(said(ended, 24, signature)).toEqual(expected)
  })

  it('a day alone says no more than each of its moments', () => {
    fc.assert(
      fc.property(
        OffsetDateTime,
        fc.option(fc.nat(200), { nil: undefined }),
        fc.integer({ min: -120 * 3_600_000, max: 300 * 3_600_000 }),
        (ended, hours, after) => {
          const signedAt = formatInstant(instantOf(ended) + after, offsetMinutesOf(ended))
          const timeOf = signingTime(ended, hours)
          const ofDay = timeOf({ signedOn: dateOf(signedAt) })
          const ofMoment = timeOf({ signedAt })
          if (ofDay.kind === 'inTime' || ofDay.kind === 'beforeEnd') {
            expect(ofMoment).toEqual(ofDay)
          }
          if (ofDay.kind === 'late') {
            expect(ofMoment.kind).toBe('late')
            expect(ofMoment.kind === 'late' && ofMoment.minutesLate >= ofDay.minutesLate).toBe(true)
          }
          if (ofDay.kind === 'onDayOfEnd') expect(ofMoment.kind).not.toBe('late')
        },
      ),
    )
  })
})
