import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { isHcpcs } from '../../src/code/Hcpcs.js'
import { servicesBeside } from '../../src/rule/servicesBeside.js'
import { datedSubjectsOf } from '../claim/datedSubjectsOf.js'
import { quarterHours, stated } from './judged.js'
import { counting, held, heldOn } from '../subject/chartOf.js'

const codes = ['H2017'].filter(isHcpcs)

/** What stands beside the first of some sessions, in a few words. */
const said = (
  scope: 'sameDay' | 'sameTime',
  sessions: ReadonlyArray<object>,
  policies = [counting()],
): string | undefined =>
  datedSubjectsOf(sessions, policies)
    .map(servicesBeside({ codes, scope }))
    .map((beside) => {
      if (E.isRight(beside)) {
        const { serviceDate, services } = beside.right
        return [serviceDate, ...services.map(({ session }) => session)].join(' ')
      }
      const { left } = beside
      return left.outcome === 'undetermined' ? left.missing.join(', ') : left.outcome
    })[0]

const own = held('own', '23:00', '23:30', { end: '2026-03-03T00:30:00-06:00' })
const other = (date: string, from: string, until: string, fields: object = {}) =>
  heldOn(date, 'other', from, until, { code: 'H2017', ...fields })
const kept = (midnight: string) => [
  counting({ units: { ...quarterHours, midnight: stated(midnight) } }),
]

describe('servicesBeside', () => {
  it.each([
    [
      'the first day',
      other('2026-03-02', '09:00', '10:00'),
      '2026-03-02 other',
      '2026-03-02 other',
    ],
    ['the second day', other('2026-03-03', '09:00', '10:00'), '2026-03-03 other', 'met'],
    ['the day before', other('2026-03-01', '09:00', '10:00'), 'met', 'met'],
  ])('on %s of a night, divided or not', (_, one, divided, undivided) => {
    expect(said('sameDay', [own, one], kept('splitByServiceDate'))).toBe(divided)
    expect(said('sameDay', [own, one], kept('startDate'))).toBe(undivided)
  })

  it.each([
    [
      'shares its minutes after midnight',
      other('2026-03-03', '00:10', '00:20'),
      '2026-03-02 other',
    ],
    ['follows it', other('2026-03-03', '00:30', '01:00'), 'met'],
    [
      'began after midnight and has no end',
      other('2026-03-03', '00:10', '', { end: undefined }),
      'session.end',
    ],
    [
      'has no day',
      other('2026-03-03', '', '', { start: undefined, end: undefined }),
      'session.start',
    ],
  ])('a service that %s', (_, one, expected) => {
    expect(said('sameTime', [own, one], kept('splitByServiceDate'))).toBe(expected)
  })

  it('of a session none of whose minutes is billable', () => {
    const minutes = { start: '2026-03-02T09:00:00-06:00', end: '2026-03-02T10:00:00-06:00' }
    const session = held('own', '09:00', '10:00', { nonBillable: [{ ...minutes, reason: 'meal' }] })
    const open = other('2026-03-02', '08:00', '', { end: undefined })
    expect(said('sameTime', [session, other('2026-03-02', '09:00', '10:00')])).toBe('met')
    expect(said('sameTime', [session, open])).toBe('met')
  })

  it.each([
    ['sameDay', 'the day', [own, other('', '', '', { start: undefined, end: undefined })]],
    ['sameTime', 'the end', [own, other('2026-03-02', '22:00', '', { end: undefined })]],
  ] as const)('%s: rests on the service of which %s is not known', (scope, _, sessions) => {
    const [found] = datedSubjectsOf(sessions).map(servicesBeside({ codes, scope }))
    const evidence = ['own', 'other'].map((id) => ({ record: 'session', id }))
    expect(found).toMatchObject({ left: { evidence } })
  })

  it.each([
    [
      'its day and no time',
      { start: undefined, end: undefined, status: 'inProgress', serviceDate: '2026-03-02' },
      'met',
      'session.start, session.end',
    ],
    ['no end, and is finished', { end: undefined }, 'met', 'notApplicable'],
    ['no end, and goes on', { end: undefined, status: 'inProgress' }, 'met', 'session.end'],
  ])('of a session that has %s', (_, fields, onDay, atTime) => {
    const session = held('own', '09:00', '10:00', fields)
    expect(said('sameDay', [session])).toBe(onDay)
    expect(said('sameTime', [session])).toBe(atTime)
  })
})
