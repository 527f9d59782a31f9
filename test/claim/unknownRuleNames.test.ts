import { describe, expect, it } from 'vitest'
import { unknownRuleNames } from '../../src/claim/unknownRuleNames.js'
import { policy, stated } from '../rule/judged.js'
import { reviewOf } from './reviewed.js'

const weight = (rule: string) => stated({ rule, moment: 'claim', severity: 'info' })
const may = (rule: string) => stated({ rule, roles: ['supervisor'] })
const known = 'planCoversServiceDate'

describe('unknownRuleNames', () => {
  it.each<readonly [string, object, ReadonlyArray<ReadonlyArray<string | number>>]>([
    ['none is named', {}, []],
    ['they are known', { severities: [weight(known)], overridable: [may(known)] }, []],
    [
      'one that is weighed is not',
      { severities: [weight(known), weight('noSuchRule')] },
      [['editions', 0, 'severities', 1, 'value', 'rule']],
    ],
    [
      'one that may be overridden is not',
      { overridable: [may('toString')] },
      [['editions', 0, 'overridable', 0, 'value', 'rule']],
    ],
  ])('%s', (_, matters, paths) => {
    expect(unknownRuleNames(policy(matters))).toEqual(paths)
  })

  it('a review says so by the index of the policy, and judges by it all the same', () => {
    const agency = policy({ overridable: [may('noSuchRule')] }, { payer: 'agency', kind: 'agency' })
    const { issues, policies } = reviewOf(
      [{ member: { id: 'm' }, sessions: [{ id: 's', code: 'H2014', serviceDate: '2026-03-02' }] }],
      [policy(), agency],
    )
    expect(issues).toEqual([
      {
        path: ['policies', 1, 'editions', 0, 'overridable', 0, 'value', 'rule'],
        kind: 'word',
        expected: 'the name of a rule',
      },
    ])
    expect(policies.map(({ payer }) => payer)).toEqual(['agency'])
  })
})
