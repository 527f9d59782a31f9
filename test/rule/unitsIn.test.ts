import { describe, expect, it } from 'vitest'
import type { RuleId } from '../../src/claim/Finding.js'
import { outcomeOf, policy, quarterHours, stated, type Case } from './judged.js'

const rules: ReadonlyArray<RuleId> = ['unitsFollowFromPolicy', 'unitsAreWithinDailyLimit']

const limits = [
  stated({
    codes: ['H2014'],
    window: { kind: 'day' },
    measure: 'units',
    maximum: 16,
    beyond: 'deny',
  }),
]

const stating = (units: object) => [policy({ units: { ...quarterHours, ...units }, limits })]

describe.each(rules)('unitsIn, of which %s asks', (rule) => {
  it.each<readonly [string, Case, string]>([
    ['units', { policies: stating({}) }, 'met'],
    [
      'no end of a finished session, which has no unit',
      { session: { end: undefined }, policies: stating({}) },
      'notApplicable',
    ],
    [
      'an end before the start of one, which has none either',
      { session: { end: '2026-03-02T08:00:00-06:00' }, policies: stating({}) },
      'notApplicable',
    ],
    [
      'no end of a session that is not finished',
      { session: { end: undefined, status: 'inProgress' }, policies: stating({}) },
      'undetermined: session.end',
    ],
    [
      'no rounding',
      { policies: stating({ rounding: 'notStated' }) },
      'undetermined: policy.units.rounding',
    ],
    [
      'no aggregation',
      { policies: stating({ aggregation: 'notStated' }) },
      'undetermined: policy.units.aggregation',
    ],
    [
      'two sessions of one id, which the rule on ids is about',
      { others: [{ id: 'session', code: 'H2014' }], policies: stating({}) },
      'notApplicable',
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })
})
