import { describe, expect, it } from 'vitest'
import { otherUnits } from '../../src/subject/otherUnits.js'
import { policy, quarterHours, stated } from '../rule/judged.js'
import { chartOf, counting, held, heldOn, placedIn } from './chartOf.js'

const unitsOf = (session: object, midnight?: string) => {
  const units = midnight === undefined ? {} : { ...quarterHours, midnight: stated(midnight) }
  const policies = [midnight === undefined ? counting() : policy({ units })]
  const [one] = placedIn(chartOf({ sessions: [session] }), policies)
  return (
    one &&
    otherUnits(one)?.map(
      ({ serviceDate, minutes, kind }) =>
        `${serviceDate.slice(8)}: ${minutes}${kind === undefined ? '' : ` ${kind}`}`,
    )
  )
}

const of = (code: string, from: string, until: string, fields: object = {}) =>
  held('a', from, until, { code, ...fields })

const timeless = { start: undefined, end: undefined }
const onDay = { ...timeless, serviceDate: '2026-03-02' }

describe('otherUnits', () => {
  it.each([
    ['a minute less than a quarter of an hour', of('H2017', '09:00', '09:14'), ['02: 14 part']],
    ['a quarter of an hour', of('H2017', '09:00', '09:15'), ['02: 15']],
    ['a minute more', of('H2017', '09:00', '09:16'), ['02: 15', '02: 1 part']],
    ['a minute less than an hour', of('H2012', '09:00', '09:59'), ['02: 59 part']],
    ['an hour', of('H2012', '09:00', '10:00'), ['02: 60']],
    ['a minute more', of('H2012', '09:00', '10:01'), ['02: 60', '02: 1 part']],
    ['a session, too short', of('G0177', '09:00', '09:44'), ['02: 44 part']],
    ['a session, at its minimum', of('G0177', '09:00', '09:45'), ['02: 45']],
    ['a session without an end', of('G0177', '09:00', '', { end: undefined }), undefined],
    ['a day', of('H2018', '09:00', '12:00'), ['02: 180 perDiem']],
    ['a day without times', of('H2018', '', '', onDay), ['02: 1440 perDiem']],
    ['no day', of('H2018', '', '', timeless), undefined],
    ['a service', of('H0032', '09:00', '09:30'), ['02: 30 untimed']],
    ['time without an end', of('H2017', '09:00', '', { end: undefined }), undefined],
    ['a code that was not read', of('H9999', '09:00', '10:00'), undefined],
  ])('%s', (_, session, expected) => {
    expect(unitsOf(session)).toEqual(expected)
  })

  it.each([
    ['splitByServiceDate', ['02: 10 part', '03: 15', '03: 5 part']],
    ['startDate', ['02: 15', '02: 15']],
  ])('a night is divided as the policy says: %s', (midnight, expected) => {
    const night = heldOn('2026-03-02', 'a', '23:50', '', {
      code: 'H2017',
      end: '2026-03-03T00:20:00-06:00',
    })
    expect(unitsOf(night, midnight)).toEqual(expected)
  })
})
