import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'planCoversServiceDate'
const asked = [policy({ plan: stated({ inEffectOnServiceDate: true }) })]

const plan = (from: string, through?: string, fields: object = {}) => ({
  id: 'plan',
  status: 'active',
  effective: { from, through },
  ...fields,
})

const plans = (...records: ReadonlyArray<object>) => ({ plans: records })

// The session is on 2 March 2026.
describe('planCoversServiceDate', () => {
  it.each<readonly [string, object, string]>([
    ['plans that are not known', {}, 'undetermined: plans'],
    ['no plan', plans(), 'notMet: noPlan'],
    ['no plan among those known', { plans: [], incomplete: ['plans'] }, 'undetermined: plans'],
    ['a plan of the year', plans(plan('2026-01-01', '2026-12-31')), 'met'],
    ['a plan that is still open', plans(plan('2026-01-01')), 'met'],
    ['the first day of a plan', plans(plan('2026-03-02', '2026-12-31')), 'met'],
    [
      'the day before its first',
      plans(plan('2026-03-03', '2026-12-31')),
      'notMet: planHadNotBegun',
    ],
    ['the last day of a plan', plans(plan('2026-01-01', '2026-03-02')), 'met'],
    ['the day after its last', plans(plan('2026-01-01', '2026-03-01')), 'notMet: planHadEnded'],
    ['a plan of this day alone', plans(plan('2026-03-02', '2026-03-02')), 'met'],
    [
      'a plan of the day before alone',
      plans(plan('2026-03-01', '2026-03-01')),
      'notMet: planHadEnded',
    ],
    [
      'a plan that ended since',
      plans(plan('2026-01-01', '2026-03-31', { status: 'ended' })),
      'met',
    ],
    [
      'a draft',
      plans(plan('2026-01-01', '2026-12-31', { status: 'draft' })),
      'notMet: planIsNotActive',
    ],
    [
      'a plan that was revoked',
      plans(plan('2026-01-01', '2026-12-31', { status: 'revoked' })),
      'notMet: planIsNotActive',
    ],
    [
      'a plan whose days are not known',
      plans({ id: 'plan', status: 'active' }),
      'undetermined: plan.effective',
    ],
    [
      'a draft whose days are not known',
      plans({ id: 'plan', status: 'draft' }),
      'notMet: planIsNotActive',
    ],
    [
      'a plan that ends before it begins',
      plans(plan('2026-06-01', '2026-01-01')),
      'notMet: planEndsBeforeItBegins',
    ],
    [
      'a plan that ended among others that are not known',
      { ...plans(plan('2025-01-01', '2025-12-31')), incomplete: ['plans'] },
      'undetermined: plans',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it.each([
    ['is silent', policy()],
    ['asks for none', policy({ plan: stated({ inEffectOnServiceDate: false }) })],
  ])('does not apply where the policy %s', (_, silent) => {
    expect(outcomeOf(rule, { chart: plans(), policies: [silent] })).toBe('notApplicable')
  })

  it.each<readonly [string, object, object, ReadonlyArray<string>]>([
    [
      'no plan',
      plans(),
      { detail: { reason: 'noPlan', serviceDate: '2026-03-02' } },
      ['session session'],
    ],
    [
      'the days of the nearest',
      plans(
        plan('2025-01-01', '2025-06-30', { id: 'first' }),
        plan('2025-07-01', '2026-03-01', { id: 'second' }),
      ),
      { detail: { reason: 'planHadEnded', plan: 'second' }, field: 'effective' },
      ['session session', 'plan second'],
    ],
    [
      'the status of a draft',
      plans(plan('2026-01-01', '2026-12-31', { status: 'draft' })),
      { detail: { reason: 'planIsNotActive', plan: 'plan' }, field: 'status' },
      ['session session', 'plan plan'],
    ],
  ])('points at %s', (_, chart, expected, evidence) => {
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(finding).toMatchObject({ severity: 'error', carc: '272', ...expected })
    expect(evidenceOf(finding)).toEqual(evidence)
  })

  it('rests on the plan whose days are not known', () => {
    const chart = plans({ id: 'plan', status: 'active' })
    expect(evidenceOf(openSaidBy(rule, { chart, policies: asked }))).toEqual([
      'session session',
      'plan plan',
    ])
  })
})
