import { describe, expect, it } from 'vitest'
import type { RuleId } from '../../src/claim/Finding.js'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from './judged.js'

const rules: ReadonlyArray<RuleId> = [
  'assessmentUsesAcceptedInstrument',
  'assessmentRecommendsService',
  'assessmentIsSigned',
]

const policies = [
  policy({
    assessment: {
      instruments: [stated({ instruments: ['CANS'] })],
      elements: [stated('recommendation')],
      signers: [stated({})],
    },
  }),
]

const later = { id: 'later', assessedOn: '2026-03-03' }

describe.each(rules)('assessmentOf, of which %s asks', (rule) => {
  it.each<readonly [string, object, string, ReadonlyArray<string>]>([
    ['assessments that are not known', {}, 'undetermined: assessments', []],
    ['no assessment', { assessments: [] }, 'notMet: noAssessment', []],
    ['a later one', { assessments: [later] }, 'notMet: noAssessment', []],
    [
      'one without a day',
      { assessments: [{ id: 'undated' }, later] },
      'undetermined: assessment.assessedOn',
      ['assessment undated'],
    ],
    [
      'some that are not known',
      { assessments: [later], incomplete: ['assessments'] },
      'undetermined: assessments',
      [],
    ],
  ])('%s', (_, chart, outcome, evidence) => {
    expect(outcomeOf(rule, { chart, policies })).toBe(outcome)
    expect(evidenceOf(openSaidBy(rule, { chart, policies }))).toEqual([
      'session session',
      ...evidence,
    ])
  })

  it('is asked of a session that is planned too', () => {
    const session = { status: 'planned' }
    const given = { session, chart: { assessments: [] }, policies, moment: 'schedule' } as const
    expect(outcomeOf(rule, given)).toBe('notMet: noAssessment')
    expect(openSaidBy(rule, given).severity).not.toBe('error')
  })
})
