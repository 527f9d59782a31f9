import { describe, expect, it } from 'vitest'
import { planCoversServiceDate } from '../../src/documentation/planCoversServiceDate.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'
import { allSaidBy, inWords, policy, stated, type Case } from './judged.js'

const rule = 'planCoversServiceDate'
const asks = { plan: stated({ inEffectOnServiceDate: true }) }
const payer = policy(asks)
const silent = policy()
const agency = policy(asks, { kind: 'agency', payer: 'agency' })
const baseline = policy(asks, { kind: 'baseline', payer: 'baseline' })

const heard = (given: Case): ReadonlyArray<string> =>
  allSaidBy(rule, { chart: { plans: [] }, ...given }).map(
    (finding) => `${finding.policy?.payer ?? 'records'}: ${inWords(finding)}`,
  )

describe('policyRule', () => {
  it.each<readonly [string, Case, ReadonlyArray<string>]>([
    ['the payer', { policies: [payer] }, ['payer: notMet: noPlan']],
    ['the payer, and not the baseline', { policies: [payer, baseline] }, ['payer: notMet: noPlan']],
    [
      'the payer and the agency',
      { policies: [agency, payer] },
      ['payer: notMet: noPlan', 'agency: notMet: noPlan'],
    ],
    ['that the payer is silent', { policies: [silent] }, ['payer: notApplicable']],
    [
      'the baseline where the payer is silent',
      { policies: [silent, baseline] },
      ['payer: notApplicable', 'baseline: notMet: noPlan'],
    ],
    [
      'the baseline where the payer is silent and the agency is not',
      { policies: [silent, agency, baseline] },
      ['payer: notApplicable', 'agency: notMet: noPlan', 'baseline: notMet: noPlan'],
    ],
    [
      'the baseline where no payer is known',
      { coverages: undefined, policies: [payer, baseline] },
      ['baseline: notMet: noPlan'],
    ],
    [
      'the baseline where nobody covers the member',
      { coverages: [], policies: [payer, baseline] },
      ['baseline: notMet: noPlan'],
    ],
    [
      'the agency where no payer is known',
      { coverages: undefined, policies: [agency] },
      ['agency: notMet: noPlan'],
    ],
    [
      'nobody where no day is known, and so no edition',
      { session: { start: undefined }, policies: [payer, baseline] },
      [],
    ],
  ])('hears %s', (_, given, expected) => {
    expect(heard(given)).toEqual(expected)
  })

  it('names the silent payer and cites nothing', () => {
    expect(allSaidBy(rule, { policies: [silent] })).toEqual([
      {
        rule,
        policy: { payer: 'payer', edition: '2026', kind: 'payer' },
        outcome: 'notApplicable',
      },
    ])
  })

  it.each([
    ['of a session of a day, by a payer', {}, [payer], 1],
    ['of a session of no day, which no edition judges', { start: undefined }, [payer], 0],
    ['by nobody', {}, [], 0],
  ])('says all that it says and no more: %s', (_, fields, payers, count) => {
    const inEffect = payers.flatMap((history) =>
      history.editions.map((edition) => ({ history, edition })),
    )
    const bench = { payer: inEffect[0], agencies: [], baselines: [], moment: 'claim' } as const
    const [subject] = subjectsOf([held('session', '09:00', '10:00', fields)])
    expect(subject && planCoversServiceDate.findings(bench)(subject)).toHaveLength(count)
  })
})
