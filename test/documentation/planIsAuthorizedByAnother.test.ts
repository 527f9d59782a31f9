import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, pointsAt, policy, stated } from '../rule/judged.js'

const rule = 'planIsAuthorizedByAnother'
const asking = (value: boolean) => [policy({ planTerms: { separateAuthorizer: stated(value) } })]
const policies = asking(true)

const session = { renderingProvider: 'bob' }
const signed = (
  role?: unknown,
  signedBy?: string,
  signedOn: string | undefined = '2026-01-01',
) => ({
  role,
  signedBy,
  signedOn,
})
const planned = (...signatures: ReadonlyArray<object>) => ({
  plans: [{ id: 'plan', effective: { from: '2026-01-01' }, signatures }],
})
const assessed = (performedBy?: string, fields: object = {}) => ({
  assessments: [{ id: 'assessment', assessedOn: '2026-01-01', performedBy }],
  ...fields,
})
const alone = planned(signed('practitioner', 'bob'))

describe('planIsAuthorizedByAnother', () => {
  it.each<readonly [string, object, string]>([
    ['plans that are not known', {}, 'undetermined: plans'],
    ['no plan', { plans: [] }, 'notMet: noPlanIsInEffect'],
    [
      'signatures that are not known',
      { plans: [{ id: 'plan', effective: { from: '2026-01-01' } }] },
      'undetermined: plan.signatures',
    ],
    ['no signature', planned(), 'notMet: nobodyAuthorized'],
    ['the member alone', planned(signed('member')), 'notMet: nobodyAuthorized'],
    ['another practitioner', planned(signed('practitioner', 'ann')), 'met'],
    ['another licensed practitioner', planned(signed('licensedPractitioner', 'ann')), 'met'],
    ['a supervisor', planned(signed('supervisor', 'ann')), 'met'],
    ['a role by its name', planned(signed({ other: 'supervisor' }, 'ann')), 'met'],
    ['another as author alone', planned(signed('author', 'ann')), 'notMet: nobodyAuthorized'],
    [
      'the worker and another',
      planned(signed('practitioner', 'bob'), signed('supervisor', 'ann')),
      'met',
    ],
    [
      'somebody whose role is not known',
      planned(signed('practitioner', 'bob'), signed(undefined, 'ann')),
      'undetermined: plan.signatures.role',
    ],
    ['somebody of whom nothing is known', planned(signed()), 'undetermined: plan.signatures.role'],
    [
      'a supervisor who is not named',
      planned(signed('practitioner', 'bob'), signed('supervisor')),
      'undetermined: plan.signatures.signedBy',
    ],
    [
      'the worker twice, once in a role that is not known',
      { ...planned(signed('practitioner', 'bob'), signed(undefined, 'bob')), assessments: [] },
      'notMet: workerAuthorizedAlone',
    ],
  ])('signed by: %s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { session, chart, policies })).toBe(outcome)
  })

  const undated = { ...signed('supervisor', 'ann'), signedOn: undefined }
  const bob = signed('practitioner', 'bob')

  it.each<readonly [string, ReadonlyArray<object>, string]>([
    ['on the service date', [bob, signed('supervisor', 'ann', '2026-03-02')], 'met'],
    [
      'on the day after',
      [bob, signed('supervisor', 'ann', '2026-03-03')],
      'notMet: workerAuthorizedAlone',
    ],
    ['alone, after', [signed('supervisor', 'ann', '2026-03-03')], 'notMet: nobodyAuthorized'],
    ['on a day that is not known', [bob, undated], 'undetermined: plan.signatures.signedOn'],
    [
      'after, while the worker signed on no known day',
      [{ ...bob, signedOn: undefined }, signed('supervisor', 'ann', '2026-03-03')],
      'notMet: workerAuthorizedAlone',
    ],
  ])('another signed %s', (_, signatures, outcome) => {
    const chart = { ...planned(...signatures), assessments: [] }
    expect(outcomeOf(rule, { session, chart, policies })).toBe(outcome)
  })

  it.each([
    ['on the last day', 'supervisor', '2026-03-09', 'met'],
    ['on the day after', 'supervisor', '2026-03-10', 'notMet: workerAuthorizedAlone'],
    ['on the last day of another role', 'member', '2026-03-09', 'notMet: workerAuthorizedAlone'],
  ])('another signed within the days of the policy: %s', (_, role, signedOn, outcome) => {
    const signers = [stated({ roles: [role], withinDays: 10 })]
    const inTime = [policy({ planTerms: { separateAuthorizer: stated(true), signers } })]
    const signatures = [bob, signed('supervisor', 'ann', signedOn)]
    const plans = [{ id: 'plan', effective: { from: '2026-02-27' }, signatures }]
    const given = { session, chart: { plans, assessments: [] }, policies: inTime }
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['assessed by the worker', assessed('bob'), 'notMet: workerAuthorizedAlone'],
    ['assessed by another', assessed('ann'), 'met'],
    ['assessed by nobody', { assessments: [] }, 'notMet: workerAuthorizedAlone'],
    ['assessed by somebody not known', assessed(), 'undetermined: assessment.performedBy'],
    ['of assessments that are not known', {}, 'undetermined: assessments'],
    [
      'of assessments that are not all known',
      assessed('ann', { incomplete: ['assessments'] }),
      'undetermined: assessments',
    ],
    [
      'of assessments one of which has no day',
      { assessments: [...assessed('ann').assessments, { id: 'other' }] },
      'undetermined: assessment.assessedOn',
    ],
    [
      'among plans that are not known',
      assessed('bob', { incomplete: ['plans'] }),
      'undetermined: plans',
    ],
  ])('signed by the worker alone, %s', (_, fields, outcome) => {
    const chart = { ...alone, ...fields }
    expect(outcomeOf(rule, { session, chart, policies })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['two signed', planned(signed('practitioner', 'bob'), signed('supervisor', 'ann')), 'met'],
    ['one signed', alone, 'undetermined: session.renderingProvider'],
    ['nobody signed', planned(), 'notMet: nobodyAuthorized'],
    [
      'somebody of whom nothing is known signed',
      planned(signed()),
      'undetermined: plan.signatures.role',
    ],
  ])('where the worker is not known and %s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies })).toBe(outcome)
  })

  it.each([
    ['is silent', [policy()]],
    ['does not ask for it', asking(false)],
  ])('does not apply where the policy %s', (_, silent) => {
    expect(outcomeOf(rule, { session, chart: alone, policies: silent })).toBe('notApplicable')
  })

  it('names the worker by id', () => {
    const chart = { ...alone, ...assessed('bob') }
    const finding = openSaidBy(rule, { session, chart, policies })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'workerAuthorizedAlone', plan: 'plan', renderingProvider: 'bob' },
      field: 'signatures',
      fixedBy: 'supervisor',
      carc: '272',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'assessment assessment', 'plan plan'])
  })

  it('points at the signatures where nobody authorized', () => {
    const finding = openSaidBy(rule, { session, chart: planned(), policies })
    expect(pointsAt(finding)).toBe('session session, plan plan: signatures')
  })

  it('rests on the assessment of which it is not known who made it', () => {
    const chart = { ...alone, ...assessed() }
    expect(evidenceOf(openSaidBy(rule, { session, chart, policies }))).toEqual([
      'session session',
      'plan plan',
      'assessment assessment',
    ])
  })
})
