import { describe, expect, it } from 'vitest'
import {
  allSaidBy,
  evidenceOf,
  inWords,
  openSaidBy,
  outcomeOf,
  policy,
  stated,
} from '../rule/judged.js'

const rule = 'planIsSigned'
const asking = (...signers: ReadonlyArray<object>) => [
  policy({ planTerms: { signers: signers.map((signer) => stated(signer)) } }),
]

const planned = (signatures: ReadonlyArray<object> | undefined, from = '2026-02-01') => ({
  plans: [{ id: 'plan', effective: { from }, signatures }],
})
const signature = (fields: object = {}) => ({
  role: 'practitioner',
  signedBy: 'bob',
  signedOn: '2026-02-01',
  ...fields,
})

// The session is on 2 March 2026, 29 days after the first day of the plan.
describe('planIsSigned', () => {
  it.each<readonly [string, object, string]>([
    ['plans that are not known', {}, 'undetermined: plans'],
    ['no plan', { plans: [] }, 'notMet: noPlanIsInEffect'],
    ['signatures that are not known', planned(undefined), 'undetermined: plan.signatures'],
    ['no signature', planned([]), 'notMet: noSignature'],
    ['a signature of the role', planned([signature()]), 'met'],
    ['a signature of another role', planned([signature({ role: 'member' })]), 'notMet: notOfRole'],
    [
      'a signature of a role that is not known',
      planned([signature({ role: undefined })]),
      'undetermined: plan.signatures.role',
    ],
    ['one before the plan began', planned([signature({ signedOn: '2026-01-02' })]), 'met'],
    ['one on the service date', planned([signature({ signedOn: '2026-03-02' })]), 'met'],
    [
      'one on the day after',
      planned([signature({ signedOn: '2026-03-03' })]),
      'notMet: signedAfterService',
    ],
    [
      'one at a moment of the service date, in its own offset',
      planned([signature({ signedOn: undefined, signedAt: '2026-03-02T23:30:00-06:00' })]),
      'met',
    ],
    [
      'one of a day that is not known',
      planned([signature({ signedOn: undefined })]),
      'undetermined: plan.signatures.signedOn',
    ],
    [
      'a late one, and one of another role in time',
      planned([signature({ signedOn: '2026-03-03' }), signature({ role: 'member' })]),
      'notMet: signedAfterService',
    ],
    [
      'no signature, among plans that are not known',
      { ...planned([]), incomplete: ['plans'] },
      'undetermined: plans',
    ],
  ])('by the service date: %s', (_, chart, outcome) => {
    const policies = asking({ roles: ['practitioner', 'licensedPractitioner'] })
    expect(outcomeOf(rule, { chart, policies })).toBe(outcome)
  })

  it('a signature of a day after the review is none yet', () => {
    const given = { chart: planned([signature()]), policies: asking({}) }
    expect(outcomeOf(rule, { ...given, asOf: '2026-02-01' })).toBe('met')
    expect(outcomeOf(rule, { ...given, asOf: '2026-01-31' })).toBe('notMet: noSignature')
  })

  it.each<readonly [string, string, string, string]>([
    ['on the last day', '2026-02-01', '2026-02-11', 'met'],
    ['on the day after', '2026-02-01', '2026-02-12', 'notMet: notInTime'],
    ['after the service, on the last day', '2026-02-27', '2026-03-09', 'met'],
    ['after the service, on the day after', '2026-02-27', '2026-03-10', 'notMet: notInTime'],
  ])('within ten days of the first day of the plan: %s', (_, from, signedOn, outcome) => {
    const chart = planned([signature({ signedOn })], from)
    expect(outcomeOf(rule, { chart, policies: asking({ withinDays: 10 }) })).toBe(outcome)
  })

  const credentialed = { credentials: ['licensedPractitioner'] }
  const bob = (credentials: ReadonlyArray<object> | undefined) => [{ id: 'bob', credentials }]

  it.each<readonly [string, object, ReadonlyArray<object>, string]>([
    ['beside the signature', { credential: 'licensedPractitioner' }, [], 'met'],
    ['on file', {}, bob([{ kind: 'licensedPractitioner', from: '2020-01-01' }]), 'met'],
    [
      'that ended before',
      {},
      bob([{ kind: 'licensedPractitioner', from: '2020-01-01', through: '2026-01-31' }]),
      'notMet: notOfCredential',
    ],
    ['that the signer has not', {}, bob([]), 'notMet: notOfCredential'],
    ['that is not known', {}, bob(undefined), 'undetermined: staff.credentials'],
  ])('a credential %s', (_, fields, staff, outcome) => {
    const given = { staff, chart: planned([signature(fields)]), policies: asking(credentialed) }
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it.each<readonly [string, string, string]>([
    ['of another age', '2000-01-01', 'notApplicable'],
    ['of the age', '2010-01-01', 'notMet: noSignature'],
  ])('a guardian for members %s', (_, birthDate, outcome) => {
    const member = { id: 'member', coverages: [{ payer: 'payer' }], birthDate }
    const policies = asking({ when: { ages: { through: 17 } }, roles: ['guardian'] })
    expect(outcomeOf(rule, { chart: { ...planned([]), member }, policies })).toBe(outcome)
  })

  it('asks for each of two signatures, one of the practitioner and one of the member', () => {
    const policies = asking({ roles: ['practitioner'] }, { roles: ['member', 'guardian'] })
    const findings = allSaidBy(rule, { chart: planned([signature()]), policies })
    expect(findings.map(inWords)).toEqual(['met', 'notMet: notOfRole'])
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { chart: planned([]) })).toBe('notApplicable')
  })

  it('says how late the first signature was, and which days are allowed', () => {
    const chart = planned([
      signature({ signedOn: '2026-02-20' }),
      signature({ signedOn: '2026-02-15' }),
    ])
    const finding = openSaidBy(rule, { chart, policies: asking({ withinDays: 10 }) })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'notInTime', plan: 'plan', days: 14, withinDays: 10 },
      field: 'signatures',
      fixedBy: 'clinician',
      carc: '272',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'plan plan'])
  })

  it('names the signer whose credentials are not known', () => {
    const given = { staff: bob(undefined), chart: planned([signature()]) }
    const finding = openSaidBy(rule, { ...given, policies: asking(credentialed) })
    expect(evidenceOf(finding)).toEqual(['session session', 'plan plan', 'staff bob'])
  })
})
