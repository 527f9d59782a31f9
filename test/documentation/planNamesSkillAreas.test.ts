import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'planNamesSkillAreas'
const policies = [policy({ planTerms: { elements: [stated('skillAreas')] } })]

const planned = (goals: ReadonlyArray<object> | undefined, fields: object = {}) => ({
  plans: [{ id: 'plan', effective: { from: '2026-01-01' }, goals }],
  ...fields,
})
const goal = (fields: object = {}) => ({ id: 'goal', skillAreas: [], objectives: [], ...fields })
const objective = (skillAreas?: ReadonlyArray<unknown>) => ({ id: 'objective', skillAreas })

// The session is on 2 March 2026.
describe('planNamesSkillAreas', () => {
  it.each<readonly [string, object, string]>([
    ['plans that are not known', {}, 'undetermined: plans'],
    ['no plan', { plans: [] }, 'notMet: noPlanIsInEffect'],
    ['goals that are not known', planned(undefined), 'undetermined: plan.goals'],
    ['no goal', planned([]), 'notMet: planHasNoGoal'],
    ['a goal that names an area', planned([goal({ skillAreas: ['hygiene'] })]), 'met'],
    ['an area of another name', planned([goal({ skillAreas: [{ other: 'cooking' }] })]), 'met'],
    [
      'an area of a blank name',
      planned([goal({ skillAreas: [{ other: ' ' }] })]),
      'notMet: noSkillAreaIsNamed',
    ],
    [
      'an objective that names one',
      planned([goal({ objectives: [objective(['hygiene'])] })]),
      'met',
    ],
    [
      'an objective that names one, of a goal whose own are not known',
      planned([goal({ skillAreas: undefined, objectives: [objective(['hygiene'])] })]),
      'met',
    ],
    ['a goal that names none', planned([goal()]), 'notMet: noSkillAreaIsNamed'],
    [
      'a goal with an objective, neither of which names one',
      planned([goal({ objectives: [objective([])] })]),
      'notMet: noSkillAreaIsNamed',
    ],
    ['one goal of two that names one', planned([goal(), goal({ skillAreas: ['hygiene'] })]), 'met'],
    [
      'a goal whose areas are not known',
      planned([goal({ skillAreas: undefined })]),
      'undetermined: plan.goals.skillAreas',
    ],
    [
      'a goal whose objectives are not known',
      planned([goal({ objectives: undefined })]),
      'undetermined: plan.goals.objectives',
    ],
    [
      'an objective whose areas are not known',
      planned([goal({ objectives: [objective(), objective([])] })]),
      'undetermined: plan.goals.objectives.skillAreas',
    ],
    [
      'two goals of which different things are not known',
      planned([goal({ skillAreas: undefined }), goal({ objectives: undefined })]),
      'undetermined: plan.goals.objectives, plan.goals.skillAreas',
    ],
    [
      'a goal from the service date on',
      planned([goal({ skillAreas: ['hygiene'], effective: { from: '2026-03-02' } })]),
      'met',
    ],
    [
      'a goal from the next day on',
      planned([goal({ skillAreas: ['hygiene'], effective: { from: '2026-03-03' } })]),
      'notMet: noGoalIsInForce',
    ],
    [
      'a goal through the day before, beside one that names none',
      planned([
        goal({
          skillAreas: ['hygiene'],
          effective: { from: '2026-01-01', through: '2026-03-01' },
        }),
        goal(),
      ]),
      'notMet: noSkillAreaIsNamed',
    ],
    [
      'a plan that names none, among others that are not known',
      planned([goal()], { incomplete: ['plans'] }),
      'undetermined: plans',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies })).toBe(outcome)
  })

  it.each([
    ['is silent', {}],
    ['asks for another element', { planTerms: { elements: [stated('amount')] } }],
  ])('does not apply where the policy %s', (_, matters) => {
    expect(outcomeOf(rule, { chart: { plans: [] }, policies: [policy(matters)] })).toBe(
      'notApplicable',
    )
  })

  it('counts the goals in force and points at those of the plan', () => {
    const finding = openSaidBy(rule, { chart: planned([goal(), goal()]), policies })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'noSkillAreaIsNamed', plan: 'plan', goalsInForce: 2 },
      field: 'goals',
      fixedBy: 'clinician',
      carc: '272',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'plan plan'])
  })

  it('is known when a session is planned', () => {
    const given = { chart: planned([]), policies, session: { status: 'planned' } }
    expect(openSaidBy(rule, { ...given, moment: 'schedule' })).toMatchObject({
      outcome: 'notMet',
      severity: 'warning',
    })
  })
})
