import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { UnitLimit } from '../../src/policy/UnitLimit.js'
import type { PlacedSession } from '../../src/subject/PlacedSession.js'
import { reckonedAsGiven, type ReckonedAs } from '../../src/subject/ReckonedAs.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { modifiers } from '../ledger/history.js'
import { policy, quarterHours, stated } from '../rule/judged.js'
import { given } from '../units/given.js'
import { chartOf, counting, day, held, heldOn, placedIn } from './chartOf.js'

const limit = given(UnitLimit)({
  codes: ['H2014', 'H2017'],
  window: { kind: 'day' },
  measure: 'units',
  maximum: 16,
  beyond: 'deny',
})

const reckoned = (
  sessions: ReadonlyArray<object>,
  { policies = [counting()], areAllKnown = true }: Given = {},
) => {
  const chart = chartOf({ sessions, incomplete: areAllKnown ? [] : ['sessions'] })
  const placed = placedIn(chart, policies)
  const { unitsOf, limitUse } = reckonUnits(placed, chart)
  const { used, isComplete } = limitUse(limit, day('2026-03-02'))
  const units = placed.map((one) => {
    const known = unitsOf(one)
    return known === undefined ? 'unknown' : 'missing' in known ? known.missing : known.units
  })
  return { units, used, isComplete }
}

interface Given {
  readonly policies?: ReadonlyArray<PolicyHistory>
  readonly areAllKnown?: boolean
}

const hour = held('hour', '09:00', '10:00')

describe('reckonUnits', () => {
  it.each([
    ['a session', [hour], { units: [4], used: 4, isComplete: true }],
    ['two', [hour, held('b', '10:00', '10:40')], { units: [4, 2], used: 6, isComplete: true }],
    [
      'over, and without an end: none, and that is known',
      [hour, held('b', '11:00', '12:00', { end: undefined })],
      { units: [4, 'unknown'], used: 4, isComplete: true },
    ],
    [
      'not known to be over, and without an end: may have some',
      [hour, held('b', '11:00', '12:00', { end: undefined, status: undefined })],
      { units: [4, 'unknown'], used: 4, isComplete: false },
    ],
    [
      'of no date: may be on any day',
      [hour, { id: 'b', code: 'H2014' }],
      { units: [4, 'unknown'], used: 4, isComplete: false },
    ],
    [
      'of no date, and of a code that does not count',
      [hour, { id: 'b', code: 'H0038' }],
      { units: [4, 'unknown'], used: 4, isComplete: true },
    ],
    [
      'of another code and over: the payer may have paid for it',
      [hour, held('b', '11:00', '12:00', { code: 'H2017', end: undefined })],
      { units: [4, 'unknown'], used: 4, isComplete: false },
    ],
    [
      'two of one id are not told apart',
      [hour, held('b', '11:00', '12:00'), held('b', '13:00', '15:00')],
      { units: [4, 'unknown', 'unknown'], used: 4, isComplete: false },
    ],
    [
      'nor a session of H2014 and another',
      [hour, held('b', '11:00', '12:00'), held('b', '13:00', '15:00', { code: 'H0038' })],
      { units: [4, 'unknown', 'unknown'], used: 4, isComplete: false },
    ],
  ])('%s', (_, sessions, expected) => {
    expect(reckoned(sessions)).toEqual(expected)
  })

  it('where a policy gives no units they are not known', () => {
    expect(reckoned([hour], { policies: [policy()] })).toEqual({
      units: [['rounding', 'aggregation']],
      used: 0,
      isComplete: false,
    })
  })

  it('where not all sessions are known no sum is complete', () => {
    expect(reckoned([hour], { areAllKnown: false }).isComplete).toBe(false)
  })
})

describe('what a limit asks beyond the sessions', () => {
  const ofAdults = given(UnitLimit)({
    codes: ['H2014'],
    window: { kind: 'plan' },
    measure: 'units',
    maximum: 16,
    beyond: 'deny',
    when: { ages: { from: 18 } },
  })
  const plans = [{ id: 'plan', status: 'active', effective: { from: '2026-01-01' } }]

  it.each([
    ['the age and the plan', { birthDate: '2000-01-01' }, { plans }, 4, true],
    ['another age', { birthDate: '2010-01-01' }, { plans }, 0, true],
    ['no known age', {}, { plans }, 0, false],
    ['no plan', { birthDate: '2000-01-01' }, { plans: [] }, 0, false],
    ['no known plan', { birthDate: '2000-01-01' }, {}, 0, false],
    [
      'a plan of which the days are not known',
      { birthDate: '2000-01-01' },
      { plans: [{ id: 'plan', status: 'active' }] },
      0,
      false,
    ],
  ])('%s', (_, member, lists, used, isComplete) => {
    const coverages = [{ payer: 'payer' }]
    const chart = chartOf({
      member: { id: 'member', coverages, ...member },
      ...lists,
      sessions: [hour],
    })
    const { limitUse } = reckonUnits(placedIn(chart), chart)
    expect(limitUse(ofAdults, day('2026-03-02'))).toMatchObject({ used, isComplete })
  })
})

describe('what is known of sessions beside their times', () => {
  const month = { codes: ['H2014'], window: { kind: 'month' }, measure: 'units', beyond: 'deny' }
  const later = heldOn('2026-03-09', 'later', '09:00', '10:00')
  const used = (fields: object, sessions: ReadonlyArray<object>, as: Partial<ReckonedAs>) => {
    const chart = chartOf({ sessions })
    const placed = placedIn(chart)
    const { limitUse, isWithoutUnits: isWithout } = reckonUnits(placed, chart, {
      ...reckonedAsGiven,
      ...as,
    })
    const found = limitUse(given(UnitLimit)({ ...month, maximum: 4, ...fields }), day('2026-03-02'))
    return { ...found, beyond: [...found.unitsBeyond.keys()], without: placed.map(isWithout) }
  }

  it('what is billed comes first', () => {
    const isBilled = (session: string): boolean => session === 'later'
    expect(used({}, [hour, later], {}).beyond).toEqual([])
    expect(used({}, [hour, later], { isBilled }).beyond).toEqual(['hour'])
  })

  it('those beside them use limits, and help none to a unit', () => {
    const aggregation = stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] })
    const groups = { modifiers: ['HQ'] }
    const ofGroups = given(UnitLimit)({ ...month, ...groups, maximum: 4 })
    const beside = (until: string, fields: object = {}) => {
      const chart = chartOf({
        sessions: [
          held('beside', '08:00', until, fields),
          held('short', '11:00', '11:22', { modifiers: ['HQ'] }),
        ],
      })
      const placed = placedIn(chart, [counting({ units: { ...quarterHours, aggregation } })])
      const isBeside = ({ session: { id } }: PlacedSession): boolean => id === 'beside'
      const { limitUse, byEditions } = reckonUnits(
        placed.filter((one) => !isBeside(one)),
        chart,
        reckonedAsGiven,
        placed.filter(isBeside),
      )
      const lines = [...byEditions.values()].flatMap((result) =>
        E.isRight(result) ? result.right.lines : [],
      )
      const { used, isComplete } = limitUse(ofGroups, day('2026-03-02'))
      return { lines: lines.map(({ units }) => units), used, isComplete }
    }
    const none = { modifiers: [] }
    const open = { end: undefined, status: undefined }
    expect(beside('08:08', groups)).toEqual({ lines: [1], used: 1, isComplete: true })
    expect(beside('08:15', groups)).toEqual({ lines: [1], used: 2, isComplete: true })
    expect(beside('08:15', none)).toEqual({ lines: [1], used: 1, isComplete: true })
    expect(beside('', open)).toEqual({ lines: [1], used: 1, isComplete: false })
  })

  it('they bear modifiers, each asked for once', () => {
    const asked: Array<string> = []
    const modifiersOf: ReckonedAs['modifiersOf'] = ({ id }) => {
      asked.push(id)
      return { known: id === 'hour' ? modifiers('HQ') : [], areComplete: true }
    }
    const groups = { modifiers: ['HQ'] }
    const found = used(groups, [hour, later], { modifiersOf })
    expect(found).toMatchObject({ used: 4, isComplete: true })
    expect(asked.sort()).toEqual(['hour', 'later'])
    expect(used(groups, [hour], {})).toMatchObject({ used: 0, isComplete: false })
  })

  it('times may be put right where they are open', () => {
    const open = heldOn('2026-03-09', 'open', '09:00', '', { end: undefined })
    expect(used({}, [hour, open], {})).toMatchObject({ isComplete: true, without: [false, true] })
    expect(used({}, [hour, open], { areTimesOpen: true })).toMatchObject({
      isComplete: false,
      without: [false, false],
    })
  })
})
