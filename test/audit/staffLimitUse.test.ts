import { describe, expect, it } from 'vitest'
import type { LineBench } from '../../src/audit/LineBench.js'
import { staffLimitUse } from '../../src/audit/staffLimitUse.js'
import { workerContacts } from '../../src/audit/workerContacts.js'
import { UnitLimit } from '../../src/policy/UnitLimit.js'
import { given } from '../units/given.js'
import { timed } from './timed.js'
import type { GivenSession } from './workBench.js'

/** Of every session so many units on its service date. */
const documenting =
  (units: number | ((session: string) => number)): LineBench['documentedOf'] =>
  ({ session, serviceDate }) => {
    const documented = typeof units === 'number' ? units : units(session.id)
    return {
      modifiers: { known: [], areComplete: true },
      authorizations: [],
      days: serviceDate && [{ serviceDate, documented, claimable: 0 }],
    }
  }

const found = (fields: object, sessions: ReadonlyArray<GivenSession>): ReadonlyArray<string> =>
  staffLimitUse(
    given(UnitLimit)({
      codes: ['H2014'],
      window: { kind: 'day' },
      measure: 'minutes',
      maximum: 60,
      beyond: 'deny',
      scope: 'staff',
      ...fields,
    }),
    documenting(4),
  )(workerContacts(timed(...sessions))).map(
    ({ window: { from, through }, used, beyond }) =>
      `${from} to ${through}: ${used}, ${beyond.map(({ session }) => session.id).join(' ')}`,
  )

const a = { id: 'a', member: 'm1', from: '09:00', until: '10:00' }
const b = { id: 'b', member: 'm2', from: '10:00', until: '10:01' }
const rolling = { window: { kind: 'rolling24Hours' } }
const nextDay = (from: string, until: string): GivenSession => ({
  ...b,
  from: `2026-03-03T${from}:00-06:00`,
  until: `2026-03-03T${until}:00-06:00`,
})

describe('staffLimitUse', () => {
  it.each<readonly [string, object, ReadonlyArray<GivenSession>, ReadonlyArray<string>]>([
    ['at the maximum', {}, [a], []],
    ['a minute beyond it', {}, [a, b], ['2026-03-02 to 2026-03-02: 61, b']],
    ['without a limit', { maximum: 'unlimited' }, [a, b], []],
    ['nothing at all is allowed', { maximum: 0 }, [b], ['2026-03-02 to 2026-03-02: 1, b']],
    ['whole minutes', {}, [a, { ...b, until: '2026-03-02T10:00:59-06:00' }], []],
    ['units', { measure: 'units', maximum: 7 }, [a, b], ['2026-03-02 to 2026-03-02: 8, b']],
    ['in 24 hours', rolling, [a, nextDay('08:59', '09:59')], ['2026-03-02 to 2026-03-03: 120, b']],
    ['24 hours later', rolling, [a, nextDay('09:00', '10:00')], []],
    [
      'under dates in another order than the starts',
      { window: { kind: 'rollingDays', days: 2 } },
      [
        a,
        { ...b, serviceDate: '2026-02-27' },
        { ...b, id: 'c', serviceDate: '2026-02-28', from: '10:01', until: '11:01' },
      ],
      ['2026-02-27 to 2026-02-28: 61, c'],
    ],
  ])('%s', (_, fields, sessions, expected) => {
    expect(found(fields, sessions)).toEqual(expected)
  })

  it('of a group takes the member with most units', () => {
    const limit = given(UnitLimit)({
      codes: ['H2014'],
      window: { kind: 'day' },
      measure: 'units',
      maximum: 2,
      beyond: 'deny',
    })
    const group = ['a', 'b', 'c'].map((id) => ({
      ...a,
      id,
      member: id,
      format: { kind: 'group', group: 'g' },
    }))
    const unitsOf = staffLimitUse(
      limit,
      documenting((session) => (session === 'b' ? 3 : 1)),
    )
    expect(unitsOf(workerContacts(timed(...group))).map(({ used }) => used)).toEqual([3])
  })
})
