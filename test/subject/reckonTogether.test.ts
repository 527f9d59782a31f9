import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { exactly } from '../../src/ledger/UnitBounds.js'
import { reckonedAsGiven, type ReckonedAs } from '../../src/subject/ReckonedAs.js'
import { isAmbiguous, isWithoutUnits, reckonTogether } from '../../src/subject/reckonTogether.js'
import { policy, quarterHours, stated } from '../rule/judged.js'
import { chartOf, counting, held, placedIn } from './chartOf.js'

describe('isWithoutUnits', () => {
  it.each([
    ['over and wrong', { end: undefined }, true],
    ['over and right', {}, false],
    ['wrong, and not known to be over', { end: undefined, status: undefined }, false],
    ['of another code', { end: undefined, code: 'H2017' }, false],
  ])('%s: %s', (_, fields, expected) => {
    const sessions = [held('a', '09:00', '10:00', fields)]
    const placed = placedIn(chartOf({ sessions }))
    expect(placed.map(isWithoutUnits)).toEqual([expected])
  })
})

it('isAmbiguous is a session of H2014 that shares its id', () => {
  const sessions = [held('a', '09:00', '10:00'), held('a', '11:00', '12:00', { code: 'H2017' })]
  expect(placedIn(chartOf({ sessions })).map(isAmbiguous)).toEqual([true, false])
  expect(placedIn(chartOf({ sessions: sessions.slice(0, 1) })).map(isAmbiguous)).toEqual([false])
})

describe('reckonTogether', () => {
  const together = (
    sessions: ReadonlyArray<object>,
    as: Partial<ReckonedAs> = {},
    matters = {},
  ) => {
    const { lines, others, unknown } = reckonTogether(
      placedIn(chartOf({ sessions }), [counting(matters)]),
      { ...reckonedAsGiven, ...as },
    )
    return {
      lines: lines.map(({ code, units }) => `${code} ${units}`),
      others: others.map(({ facts: { code } }) => code),
      unknown: unknown.map(({ session }) => session.id),
    }
  }
  const hour = held('a', '09:00', '10:00')
  const other = held('b', '10:00', '10:30', { code: 'H2017' })
  const untimed = held('c', '11:00', '', { end: undefined })
  const limits = [
    stated({
      codes: ['H2014', 'H2017'],
      window: { kind: 'day' },
      measure: 'units',
      maximum: 9,
      beyond: 'deny',
    }),
  ]

  it('reckons other codes apart, where a limit counts them', () => {
    const apart = { lines: ['H2014 4'], others: ['H2017', 'H2017'], unknown: [] }
    expect(together([hour, other])).toEqual(apart)
    expect(together([hour, other], {}, { limits })).toEqual(apart)
    const none = { ...reckonedAsGiven.limits, counts: () => false }
    expect(together([hour, other], { limits: none })).toEqual({ ...apart, others: [] })
  })

  it('and with H2014 where the policy sums over codes', () => {
    const aggregation = stated({ kind: 'sum', window: { kind: 'day' }, by: [] })
    const summed = { units: { ...quarterHours, aggregation }, limits }
    expect(together([hour, other], {}, summed)).toMatchObject({
      lines: ['H2014 4', 'H2017 2'],
      others: [],
    })
    const { byEditions } = reckonTogether(
      placedIn(chartOf({ sessions: [hour] }), [policy()]),
      reckonedAsGiven,
    )
    expect([...byEditions.values()].every(E.isLeft)).toBe(true)
  })

  it.each<readonly [string, Partial<ReckonedAs>, number, number]>([
    ['none of it is billed', {}, 0, 0],
    ['none of it is billed, and its times may be put right', { areTimesOpen: true }, 0, 1],
    ['two units of it are billed', { billedUnits: () => exactly(2) }, 2, 0],
    [
      'two are, and its times may be put right',
      { billedUnits: () => exactly(2), areTimesOpen: true },
      2,
      0,
    ],
    ['nobody knows how many', { billedUnits: () => ({ least: 0, most: Infinity }) }, 0, 1],
  ])('over, without known times: %s', (_, as, others, unknown) => {
    const found = together([untimed], as)
    expect([found.others.length, found.unknown.length]).toEqual([others, unknown])
  })
})
