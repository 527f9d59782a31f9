import { describe, expect, it } from 'vitest'
import { ruleNameFaults } from '../../src/claim/ruleNameFaults.js'
import { rules } from '../../src/claim/rules.js'
import { policy, stated } from '../rule/judged.js'
import { reviewOf } from './reviewed.js'

const weight = (rule: string) => stated({ rule, moment: 'claim', severity: 'error' })
const may = (rule: string) => stated({ rule, roles: ['supervisor'] })
const byPolicy = 'planCoversServiceDate'
const byRecords = 'timesAreDocumented'

describe('ruleNameFaults', () => {
  it.each<readonly [string, object, ReadonlyArray<readonly [string, string]>]>([
    ['none is named', {}, []],
    ['they are known', { severities: [weight(byPolicy)], overridable: [may(byPolicy)] }, []],
    ['one of the records is weighed', { severities: [weight(byRecords)] }, []],
    [
      'one that is weighed is not known',
      { severities: [weight(byPolicy), weight('noSuchRule')] },
      [['editions.0.severities.1.value.rule', 'the name of a rule']],
    ],
    [
      'one that may be overridden is not known',
      { overridable: [may('toString')] },
      [['editions.0.overridable.0.value.rule', 'the name of a rule that policies make']],
    ],
    [
      'one that may be overridden follows from the records',
      { overridable: [may(byPolicy), may(byRecords)] },
      [['editions.0.overridable.1.value.rule', 'the name of a rule that policies make']],
    ],
  ])('%s', (_, matters, faults) => {
    const found = ruleNameFaults(policy(matters))
    expect(found.map(({ path, expected }) => [path.join('.'), expected])).toEqual(faults)
  })

  it.each(rules.map(({ id, authority }) => [id, authority] as const))(
    '%s, which follows from %s',
    (id, authority) => {
      const found = ruleNameFaults(policy({ overridable: [may(id)] }))
      expect(found).toHaveLength(authority === 'records' ? 1 : 0)
    },
  )

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
        expected: 'the name of a rule that policies make',
      },
    ])
    expect(policies.map(({ payer }) => payer)).toEqual(['agency'])
  })
})
