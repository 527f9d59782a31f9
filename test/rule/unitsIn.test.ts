import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import type { RuleId } from '../../src/claim/Finding.js'
import { RecordId } from '../../src/record/RecordId.js'
import { unitsIn } from '../../src/rule/unitsIn.js'
import type { SessionSubject } from '../../src/subject/SessionSubject.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'
import { given } from '../units/given.js'
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

const shared = stated({ kind: 'totalMinutes', codes: ['H2014', 'H2017'], by: [] })
const another = { id: 'other', code: 'H2017', start: '2026-03-02T12:00:00-06:00' }

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
      'an end before the start of one that is not known to be finished',
      { session: { end: '2026-03-02T08:00:00-06:00', status: undefined }, policies: stating({}) },
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
      'no end of another session that shares the total of the day',
      { others: [another], policies: stating({ aggregation: shared }) },
      'undetermined: session.end',
    ],
    [
      'no end of another session that shares nothing',
      { others: [another], policies: stating({}) },
      'met',
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

const silent = { faults: [], issues: [] }

it.each<readonly [string, SessionSubject['units'], ReadonlyArray<string>, ReadonlyArray<string>]>([
  [
    'what the policy does not state',
    { ...silent, missing: ['rounding'] },
    ['policy.units.rounding'],
    ['a'],
  ],
  ['another reason', { ...silent, missing: [] }, ['policy.units'], ['a']],
  [
    'the time of another session',
    { missing: ['session.end'], becauseOf: given(RecordId)('b') },
    ['session.end'],
    ['a', 'b'],
  ],
])('unitsIn, where units cannot be told for %s', (_, units, missing, sessions) => {
  const found = subjectsOf([held('a', '09:00', '10:00')]).map((one) => unitsIn({ ...one, units }))
  const evidence = sessions.map((id) => ({ record: 'session', id }))
  expect(found).toEqual([E.left({ outcome: 'undetermined', missing, evidence })])
})
