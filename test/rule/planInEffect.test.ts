import { describe, expect, it } from 'vitest'
import type { RuleId } from '../../src/claim/Finding.js'
import { demandingOfPlan } from './faultsOfPlan.js'
import { allSaidBy, evidenceOf, inWords, policy, quarterHours } from './judged.js'
import { isOpen } from '../../src/claim/Finding.js'

const policies = [policy({ units: quarterHours, planTerms: demandingOfPlan })]

const rules: ReadonlyArray<RuleId> = [
  'planNamesSkillAreas',
  'planOrdersService',
  'planIsReviewedOnTime',
  'planIsSigned',
  'planIsAuthorizedByAnother',
  'unitsAreWithinPlannedAmount',
]

const ended = { id: 'plan', effective: { from: '2025-01-01', through: '2025-12-31' } }

describe.each(rules)('planInEffect, of which %s asks', (rule) => {
  it.each<readonly [string, object, string, ReadonlyArray<string>]>([
    ['plans that are not known', {}, 'undetermined: plans', ['session session']],
    ['no plan', { plans: [] }, 'notMet: noPlanIsInEffect', ['session session']],
    ['a plan that had ended', { plans: [ended] }, 'notMet: noPlanIsInEffect', ['session session']],
    [
      'one that had ended, among others that are not known',
      { plans: [ended], incomplete: ['plans'] },
      'undetermined: plans',
      ['session session'],
    ],
    [
      'a plan whose days are not known',
      { plans: [{ id: 'plan' }] },
      'undetermined: plan.effective',
      ['session session', 'plan plan'],
    ],
  ])('%s', (_, chart, outcome, evidence) => {
    const findings = allSaidBy(rule, { chart, policies })
    expect([...new Set(findings.map(inWords))]).toEqual([outcome])
    for (const finding of findings.filter(isOpen)) expect(evidenceOf(finding)).toEqual(evidence)
  })
})

describe('planFails', () => {
  const failing = { plans: [{ id: 'plan', effective: { from: '2025-01-01' }, signatures: [] }] }

  it.each([
    ['every plan is known', failing, 'notMet: noSignature'],
    ['another plan may be the one', { ...failing, incomplete: ['plans'] }, 'undetermined: plans'],
  ])('where %s', (_, chart, outcome) => {
    expect(allSaidBy('planIsSigned', { chart, policies }).map(inWords)).toEqual([outcome])
  })
})
