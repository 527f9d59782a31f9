import { describe, expect, it } from 'vitest'
import { choosePlan, isPlan } from '../../src/subject/choosePlan.js'
import { TreatmentPlan } from '../../src/record/TreatmentPlan.js'
import { given } from '../units/given.js'
import { chartOf, day, ordersOf } from './chartOf.js'

const plan = (id: string, from?: string, through?: string, fields: object = {}) => ({
  id,
  ...(from === undefined ? {} : { effective: { from, through } }),
  ...fields,
})

/** The plan chosen on 2 March 2026, in a few words, in every order of the plans. */
const chosenOf = (chart: object, plans?: ReadonlyArray<object>): string => {
  const orders = plans === undefined ? [undefined] : ordersOf(plans)
  const words = orders.map((order) => {
    const choice = choosePlan(chartOf({ ...chart, plans: order }))(day('2026-03-02'))
    switch (choice.kind) {
      case 'chosen':
        return choice.record.id
      case 'none':
        return `none, nearest ${choice.nearest?.id ?? 'none'}`
      case 'unknown':
        return [...choice.missing, ...choice.evidence.map(({ id }) => id)].join(' ')
    }
  })
  expect(new Set(words).size).toBe(1)
  return words[0] ?? ''
}

describe('choosePlan', () => {
  it.each([
    ['plans are not known', {}, undefined, 'plans'],
    ['there is none', {}, [], 'none, nearest none'],
    ['none that is known, some are not', { incomplete: ['plans'] }, [], 'plans'],
    ['from the day', {}, [plan('a', '2026-03-02')], 'a'],
    ['from the day after', {}, [plan('a', '2026-03-03')], 'none, nearest a'],
    ['through the day', {}, [plan('a', '2026-01-01', '2026-03-02')], 'a'],
    ['through the day before', {}, [plan('a', '2026-01-01', '2026-03-01')], 'none, nearest a'],
    ['the one that began last', {}, [plan('b', '2026-01-01'), plan('a', '2026-02-01')], 'a'],
    ['of one day the last id', {}, [plan('b', '2026-01-01'), plan('a', '2026-01-01')], 'b'],
    [
      'an ended plan was one on its days',
      {},
      [plan('a', '2026-01-01', '2026-06-30', { status: 'ended' })],
      'a',
    ],
    [
      'a draft is none',
      {},
      [plan('b', '2026-02-01', undefined, { status: 'draft' }), plan('a', '2026-01-01')],
      'a',
    ],
    [
      'a draft can be the nearest',
      {},
      [
        plan('a', '2026-01-01', undefined, { status: 'draft' }),
        plan('b', '2026-01-01', '2026-03-01', { status: 'revoked' }),
      ],
      'none, nearest a',
    ],
    [
      'the nearest of those before and after',
      {},
      [plan('a', '2025-01-01', '2026-02-27'), plan('b', '2026-03-04'), plan('c', '2026-05-01')],
      'none, nearest b',
    ],
    ['a plan of no dates may cover', {}, [plan('b'), plan('a')], 'plan.effective b a'],
    ['but not where another does', {}, [plan('b'), plan('a', '2026-01-01')], 'a'],
    [
      'a draft of no dates does not',
      {},
      [plan('a', undefined, undefined, { status: 'draft' })],
      'none, nearest a',
    ],
    [
      'from after through covers nothing',
      {},
      [plan('a', '2026-04-01', '2026-01-01')],
      'none, nearest a',
    ],
    [
      'one that covers, others are not known',
      { incomplete: ['plans'] },
      [plan('a', '2026-01-01')],
      'a',
    ],
  ])('%s', (_, chart, plans, expected) => {
    expect(chosenOf(chart, plans)).toBe(expected)
  })

  it('two of one id and one day are told apart by all they hold', () => {
    const twins = [plan('a', '2026-01-01', '2026-06-30'), plan('a', '2026-01-01', '2026-07-31')]
    const chosen = ordersOf(twins).map((plans) => choosePlan(chartOf({ plans }))(day('2026-03-02')))
    expect(new Set(chosen.map((choice) => JSON.stringify(choice))).size).toBe(1)
  })

  it('without a service date it cannot be told', () => {
    const choice = choosePlan(chartOf({ plans: [] }))(undefined)
    expect(choice).toEqual({ kind: 'unknown', missing: ['session.start'], evidence: [] })
  })

  it('names some of very many plans without dates', () => {
    const plans = Array.from({ length: 1_000 }, (_, index) => plan(`plan-${index}`))
    const choice = choosePlan(chartOf({ plans }))(day('2026-03-02'))
    expect(choice.kind === 'unknown' && choice.evidence).toHaveLength(16)
  })

  it('names those of one id once', () => {
    const plans = [plan('a'), plan('a'), plan('b')]
    const choice = choosePlan(chartOf({ plans }))(day('2026-03-02'))
    expect(choice.kind === 'unknown' && choice.evidence.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

describe('isPlan', () => {
  it.each([
    ['draft', false],
    ['revoked', false],
    ['active', true],
    ['ended', true],
    [undefined, true],
  ])('%s: %s', (status, expected) => {
    expect(isPlan(given(TreatmentPlan)({ id: 'a', status }))).toBe(expected)
  })
})
