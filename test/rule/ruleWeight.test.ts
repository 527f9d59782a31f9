import { describe, expect, it } from 'vitest'
import type { Severity } from '../../src/code/Severity.js'
import { ruleWeight } from '../../src/rule/ruleWeight.js'
import type { PolicyInEffect } from '../../src/subject/choosePolicy.js'
import { openSaidBy, policy, stated } from './judged.js'

const id = 'planCoversServiceDate'
const severity = { schedule: 'warning', sign: 'error', claim: 'warning', audit: 'error' } as const
const text = { id, severity }

const inEffect = (kind: 'payer' | 'agency', matters: object): PolicyInEffect => {
  const history = policy(matters, { payer: kind, kind })
  const [edition] = history.editions
  if (edition === undefined) throw new Error('a test gives no edition')
  return { history, edition }
}

const weighing = (kind: 'payer' | 'agency', weight: Severity | undefined, matters: object = {}) =>
  inEffect(kind, {
    ...(weight === undefined
      ? {}
      : { severities: [stated({ rule: id, moment: 'claim', severity: weight })] }),
    ...matters,
  })

const weightBy = (
  decides: boolean,
  payer: Severity | undefined,
  agency: Severity | undefined,
): string => {
  const ofPayer = weighing('payer', payer)
  const bench = {
    moment: 'claim',
    payer: ofPayer,
    agencies: [weighing('agency', agency)],
    baselines: [],
  } as const
  const { severity: weight, setBy } = ruleWeight(text, bench, decides ? ofPayer : undefined)
  return `${weight} by ${setBy?.payer ?? 'itself'}`
}

const none = undefined

describe('ruleWeight, of a rule that is a warning by itself', () => {
  it.each<readonly [Severity | undefined, Severity | undefined, string]>([
    [none, none, 'warning by itself'],
    ['error', none, 'error by payer'],
    ['info', none, 'info by payer'],
    ['info', 'error', 'info by payer'],
    [none, 'error', 'error by agency'],
    [none, 'info', 'warning by itself'],
    [none, 'warning', 'warning by itself'],
    ['warning', none, 'warning by payer'],
  ])('the payer decides and says %s, the agency %s: %s', (payer, agency, expected) => {
    expect(weightBy(true, payer, agency)).toBe(expected)
  })

  it.each<readonly [Severity | undefined, Severity | undefined, string]>([
    [none, none, 'warning by itself'],
    ['error', none, 'error by payer'],
    ['info', none, 'warning by itself'],
    ['info', 'error', 'error by agency'],
    [none, 'error', 'error by agency'],
    [none, 'info', 'warning by itself'],
    ['warning', 'warning', 'warning by itself'],
  ])('the records decide, the payer says %s, the agency %s: %s', (payer, agency, expected) => {
    expect(weightBy(false, payer, agency)).toBe(expected)
  })

  it('the agency decides and makes its own lighter', () => {
    const agency = weighing('agency', 'info')
    const bench = { moment: 'claim', payer: undefined, agencies: [agency], baselines: [] } as const
    expect(ruleWeight(text, bench, agency)).toMatchObject({ severity: 'info' })
  })

  it('another moment and another rule are not meant', () => {
    const other = [
      stated({ rule: id, moment: 'sign', severity: 'info' }),
      stated({ rule: 'skillTaughtIsDocumented', moment: 'claim', severity: 'info' }),
    ]
    const payer = inEffect('payer', { severities: other })
    const bench = { moment: 'claim', payer, agencies: [], baselines: [] } as const
    expect(ruleWeight(text, bench, payer)).toEqual({ severity: 'warning' })
  })

  it.each<readonly [string, object]>([
    [
      'read second hand',
      {
        severities: [stated({ rule: id, moment: 'claim', severity: 'info' }, 'hearsay')],
      },
    ],
    ['of a text that was not read to bill H2014', { serviceCode: 'notStated' }],
  ])('what is %s weighs nothing', (_, matters) => {
    const payer = weighing('payer', 'info', matters)
    const bench = { moment: 'claim', payer, agencies: [], baselines: [] } as const
    expect(ruleWeight(text, bench, payer)).toEqual({ severity: 'warning' })
  })
})

describe('a finding', () => {
  const plan = stated({ inEffectOnServiceDate: true })
  const weighs = (weight: Severity) => [
    stated({ rule: id, moment: 'claim', severity: weight }),
    stated({ rule: 'sessionHasEnded', moment: 'claim', severity: weight }),
  ]

  it('weighs what the policy that decided it says, and says whose edition does', () => {
    const policies = [policy({ plan, severities: weighs('info') })]
    expect(openSaidBy(id, { chart: { plans: [] }, policies })).toMatchObject({
      severity: 'info',
      severitySetBy: { payer: 'payer', edition: '2026', kind: 'payer' },
    })
    expect(openSaidBy(id, { chart: {}, policies })).toMatchObject({
      outcome: 'undetermined',
      severity: 'info',
    })
  })

  it('of arithmetic weighs no less than by itself', () => {
    const policies = [policy({ plan, severities: weighs('info') })]
    const finding = openSaidBy('sessionHasEnded', { session: { status: 'inProgress' }, policies })
    expect(finding).toMatchObject({ severity: 'error' })
    expect(finding).not.toHaveProperty('severitySetBy')
  })

  it('never weighs more than a text that was read second hand lets it', () => {
    const hearsay = { ...plan, source: 'hearsay' }
    const policies = [policy({ plan: hearsay, severities: weighs('error') })]
    expect(openSaidBy(id, { chart: { plans: [] }, policies })).toMatchObject({
      severity: 'warning',
    })
  })
})
