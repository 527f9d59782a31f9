import { describe, expect, it } from 'vitest'
import type { OpenFinding, RuleId } from '../../src/claim/Finding.js'
import { overridingRoles } from '../../src/claim/overridingRoles.js'
import type { PolicyHistory, PolicyKind } from '../../src/policy/PolicyHistory.js'
import type { PolicyInEffect } from '../../src/subject/choosePolicy.js'
import { policy, stated } from '../rule/judged.js'

const may = (roles: ReadonlyArray<string>, source?: 'hearsay') =>
  stated({ rule: 'planCoversServiceDate', roles }, source)

const historyOf = (kind: PolicyKind, id: string, matters: object): PolicyHistory =>
  policy(matters, { payer: id, kind })

const inEffect = (history: PolicyHistory): PolicyInEffect => {
  const [edition] = history.editions
  if (edition === undefined) throw new Error('a test gives no edition')
  return { history, edition }
}

const rule = 'planCoversServiceDate'

/** As whom a finding may be let stand that the policy of an id makes, where these judge. */
const rolesFor = (
  decider: string | undefined,
  histories: ReadonlyArray<PolicyHistory>,
  about: RuleId = rule,
) => {
  const of = (kind: PolicyKind) => histories.filter((one) => one.kind === kind).map(inEffect)
  const editions = { payer: of('payer')[0], agencies: of('agency'), baselines: of('baseline') }
  const made: Pick<OpenFinding, 'rule' | 'policy'> = {
    rule: about,
    ...(decider === undefined
      ? {}
      : { policy: { payer: decider, edition: '2026', kind: 'payer' as const } }),
  }
  return [...overridingRoles()(editions, made)]
}

const kinds: ReadonlyArray<PolicyKind> = ['payer', 'agency', 'baseline']
const allowing = { overridable: [may(['biller', 'supervisor'])] }

describe('overridingRoles', () => {
  it.each(kinds)('%s: nobody, unless it says so itself, of that rule', (kind) => {
    expect(rolesFor('a', [historyOf(kind, 'a', {})])).toEqual([])
    expect(rolesFor('a', [historyOf(kind, 'a', allowing)])).toEqual(['biller', 'supervisor'])
    expect(rolesFor('a', [historyOf(kind, 'a', allowing)], 'noteIsSigned')).toEqual([])
  })

  it.each(kinds.flatMap((asks) => kinds.map((allows) => [asks, allows] as const)))(
    'what the %s asks is not waived by another policy, of the %s',
    (asks, allows) => {
      if (asks === 'payer' && allows === 'payer') return
      const histories = [historyOf(asks, 'a', {}), historyOf(allows, 'b', allowing)]
      expect(rolesFor('a', histories)).toEqual([])
      expect(rolesFor('b', histories)).toEqual(['biller', 'supervisor'])
    },
  )

  it('not what was read second hand, nor of a text that was not read to bill H2014', () => {
    const hearsay = { overridable: [may(['biller'], 'hearsay')] }
    expect(rolesFor('a', [historyOf('agency', 'a', hearsay)])).toEqual([])
    const unread = { ...allowing, serviceCode: 'notStated' }
    expect(rolesFor('a', [historyOf('agency', 'a', unread)])).toEqual([])
  })

  it('nobody lets stand what no policy makes, nor what a policy makes that does not judge', () => {
    const histories = kinds.map((kind) => historyOf(kind, kind, allowing))
    expect(rolesFor(undefined, histories)).toEqual([])
    expect(rolesFor(undefined, histories.slice(1))).toEqual([])
    expect(rolesFor('another', histories)).toEqual([])
  })

  it('asked again, it answers by the edition that decides then', () => {
    const roles = overridingRoles()
    const [first, second] = [allowing, { overridable: [may(['clinician'])] }].map((matters) =>
      inEffect(historyOf('agency', 'a', matters)),
    )
    const ask = (one: PolicyInEffect | undefined) => [
      ...roles(
        { payer: undefined, agencies: one === undefined ? [] : [one], baselines: [] },
        { rule, policy: { payer: 'a', edition: '2026', kind: 'agency' } },
      ),
    ]
    const asked = [first, second, first].map(ask)
    expect(asked).toEqual([['biller', 'supervisor'], ['clinician'], ['biller', 'supervisor']])
  })
})
