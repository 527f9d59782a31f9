import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { otherReckonings, type UnitReading } from '../../src/audit/otherReckonings.js'
import { UnitPolicy } from '../../src/policy/UnitPolicy.js'
import { earnedUnits } from '../../src/units/earnedUnits.js'
import { TimedSession } from '../../src/units/TimedSession.js'
import { stated } from '../rule/judged.js'
import { held } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const readTimed = given(TimedSession)
const readPolicy = given(UnitPolicy)

const rounding = stated({
  kind: 'remainder',
  unitMinutes: 15,
  remainderMinutes: 15,
  minimumMinutes: 15,
})
const contact = { rounding, aggregation: stated({ kind: 'contact', continuous: false }) }
const uninterrupted = { rounding, aggregation: stated({ kind: 'contact', continuous: true }) }
const summed = { rounding, aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: [] }) }

/** The units by one reading, each way of it. */
const by = (reading: UnitReading, units: object, timed: ReadonlyArray<object>) => {
  const reckoned = { units: readPolicy(units), timed: timed.map(readTimed) }
  const other = otherReckonings.find((one) => one.reading === reading)
  return other?.otherwise(reckoned).map((one) => {
    const result = earnedUnits(one.units)(one.timed)
    return E.isRight(result) ? result.right.units : 'none'
  })
}

const session = (from: string, until: string, fields: object = {}) => ({
  session: held('s1', from, until, fields),
})
const nonBillable = [{ start: '2026-03-02T09:25:00-06:00', end: '2026-03-02T09:35:00-06:00' }]

describe('otherReckonings', () => {
  it.each<readonly [UnitReading, string, object, ReadonlyArray<object>, ReadonlyArray<number>]>([
    ['clockChange', 'no change', contact, [session('09:00', '10:00')], []],
    [
      'clockChange',
      'an hour skipped',
      contact,
      [session('01:30', '02:30', { end: '2026-03-02T03:30:00-05:00' })],
      [8],
    ],
    [
      'clockChange',
      'an hour skipped, in the note too',
      contact,
      [
        {
          ...session('01:30', '02:30', { end: '2026-03-02T03:30:00-05:00' }),
          note: { id: 'n', session: 's1', end: '2026-03-02T03:00:00-05:00' },
        },
      ],
      [6],
    ],
    [
      'clockChange',
      'an hour repeated',
      contact,
      [session('00:30', '02:30', { end: '2026-03-02T01:30:00-07:00' })],
      [4],
    ],
    ['clockChange', 'no end', contact, [session('09:00', '10:00', { end: undefined })], []],
    [
      'breaksAddedUp',
      'interrupted',
      uninterrupted,
      [session('09:00', '10:00', { nonBillable })],
      [3],
    ],
    [
      'breaksAddedUp',
      'where the payer adds them up itself',
      contact,
      [session('09:00', '10:00', { nonBillable })],
      [],
    ],
    [
      'breaksAddedUp',
      'where the payer sums the day',
      summed,
      [session('09:00', '10:00', { nonBillable })],
      [],
    ],
    [
      'eachSessionRoundedUp',
      'two sessions',
      summed,
      [session('09:00', '09:20'), session('11:00', '11:20')],
      [2, 4],
    ],
    ['eachSessionRoundedUp', 'one session', summed, [session('09:00', '09:20')], [1]],
    [
      'eachSessionRoundedUp',
      'where the payer does so itself',
      contact,
      [session('09:00', '09:20'), session('11:00', '11:20')],
      [],
    ],
    [
      'nonBillableTimeBilled',
      'a break',
      contact,
      [session('09:00', '10:00', { nonBillable })],
      [4],
    ],
    [
      'nonBillableTimeBilled',
      'no break',
      contact,
      [session('09:00', '10:00', { nonBillable: [] })],
      [],
    ],
    [
      'unattendedTimeBilled',
      'came late',
      contact,
      [session('09:00', '10:00', { arrivedAt: '2026-03-02T09:30:00-06:00' })],
      [4],
    ],
    [
      'unattendedTimeBilled',
      'left early',
      contact,
      [session('09:00', '10:00', { leftAt: '2026-03-02T09:30:00-06:00' })],
      [4],
    ],
    ['unattendedTimeBilled', 'attended all', contact, [session('09:00', '10:00')], []],
    [
      'timeOutsideNoteBilled',
      'a note that begins later',
      contact,
      [
        {
          ...session('09:00', '10:00'),
          note: { id: 'n', session: 's1', start: '2026-03-02T09:30:00-06:00' },
        },
      ],
      [4],
    ],
    [
      'timeOutsideNoteBilled',
      'a note that ends before',
      contact,
      [
        {
          ...session('09:00', '10:00'),
          note: { id: 'n', session: 's1', end: '2026-03-02T09:30:00-06:00' },
        },
      ],
      [4],
    ],
    [
      'timeOutsideNoteBilled',
      'a note without times',
      contact,
      [{ ...session('09:00', '10:00'), note: { id: 'n', session: 's1' } }],
      [],
    ],
    ['timeOutsideNoteBilled', 'no note', contact, [session('09:00', '10:00')], []],
    ['roundedUp', 'a part of a unit', contact, [session('09:00', '09:46')], [4]],
    ['roundedUp', 'whole units', contact, [session('09:00', '09:45')], [3]],
    ['roundedUp', 'where the payer states no rounding', {}, [session('09:00', '09:46')], []],
    [
      'eachSessionRoundedUp',
      'where the payer states no aggregation',
      { rounding },
      [session('09:00', '09:46'), session('11:00', '11:46')],
      [],
    ],
    [
      'breaksAddedUp',
      'where the payer states no aggregation',
      { rounding },
      [session('09:00', '10:00', { nonBillable })],
      [],
    ],
  ])('%s: %s', (reading, _, units, timed, found) => {
    expect(by(reading, units, timed)).toEqual(found)
  })

  it('tries first what counts no more time than is documented', () => {
    expect(otherReckonings.map(({ reading }) => reading)).toEqual([
      'clockChange',
      'breaksAddedUp',
      'eachSessionRoundedUp',
      'nonBillableTimeBilled',
      'unattendedTimeBilled',
      'timeOutsideNoteBilled',
      'roundedUp',
    ])
  })
})
