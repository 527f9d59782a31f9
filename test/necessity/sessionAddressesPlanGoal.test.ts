import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'sessionAddressesPlanGoal'
const asked = [policy({ noteElements: [stated('goal')] })]

const note = (...goals: ReadonlyArray<ReadonlyArray<string> | undefined>) => ({
  notes: [{ id: 'note', session: 'session', skills: goals.map((each) => ({ goals: each })) }],
})

const plan = (goals: ReadonlyArray<object> | undefined, fields: object = {}) => ({
  plans: [{ id: 'plan', status: 'active', effective: { from: '2026-01-01' }, goals, ...fields }],
})

const goal = { id: 'goal', objectives: [{ id: 'objective' }] }
const twoGoals = plan([goal, { id: 'second', objectives: [] }])

// The session is on 2 March 2026.
describe('sessionAddressesPlanGoal', () => {
  it.each<readonly [string, object, string]>([
    ['the notes are not known', { ...twoGoals }, 'undetermined: notes'],
    ['there is no note', { ...twoGoals, notes: [] }, 'notMet: noNote'],
    ['the note has no skill', { ...twoGoals, ...note() }, 'notMet: noSkill'],
    [
      'its skills are not known',
      { ...twoGoals, notes: [{ id: 'note', session: 'session' }] },
      'undetermined: note.skills',
    ],
    [
      'the goals of its skill are not known',
      { ...twoGoals, ...note(undefined) },
      'undetermined: note.skills.goals',
    ],
    ['its skill serves no goal', { ...twoGoals, ...note([]) }, 'notMet: noGoalIsNamed'],
    [
      'one serves none, of the other it is not known',
      { ...twoGoals, ...note([], undefined) },
      'undetermined: note.skills.goals',
    ],
    ['its skill serves a goal', { ...twoGoals, ...note(['goal']) }, 'met'],
    ['its skill serves an objective', { ...twoGoals, ...note(['objective']) }, 'met'],
    ['one of two skills serves a goal', { ...twoGoals, ...note([], ['second']) }, 'met'],
    ['one of two goals is in the plan', { ...twoGoals, ...note(['old', 'goal']) }, 'met'],
    [
      'one serves a goal, of the other it is not known',
      { ...twoGoals, ...note(undefined, ['goal']) },
      'met',
    ],
    ['its goal is not in the plan', { ...twoGoals, ...note(['old']) }, 'notMet: goalIsNotInPlan'],
    [
      'its goal is not in it, and another skill is not known',
      { ...twoGoals, ...note(['old'], undefined) },
      'undetermined: note.skills.goals',
    ],
    [
      'its goal is not in it, whose objectives are not known',
      { ...plan([{ id: 'goal' }]), ...note(['old']) },
      'undetermined: plan.goals.objectives',
    ],
    [
      'its goal is not in it, and not every plan is known',
      { ...twoGoals, ...note(['old']), incomplete: ['plans'] },
      'undetermined: plans',
    ],
    [
      'its goal is in it, though not every plan is known',
      { ...twoGoals, ...note(['goal']), incomplete: ['plans'] },
      'met',
    ],
    [
      'two goals of its plan have one id, of which one stands',
      {
        ...plan([{ ...goal, effective: { from: '2027-01-01' } }, goal]),
        ...note(['goal']),
      },
      'met',
    ],
    ['the plans are not known', note(['goal']), 'undetermined: plans'],
    [
      'neither the goals of its skill nor the plans are known',
      note(undefined),
      'undetermined: note.skills.goals',
    ],
    ['there is no plan', { plans: [], ...note(['goal']) }, 'notMet: noPlanIsInEffect'],
    [
      'the plan had ended',
      {
        ...plan([goal], { effective: { from: '2025-01-01', through: '2026-03-01' } }),
        ...note(['goal']),
      },
      'notMet: noPlanIsInEffect',
    ],
    [
      'the days of the plan are not known',
      { ...plan([goal], { effective: undefined }), ...note(['goal']) },
      'undetermined: plan.effective',
    ],
    [
      'the goals of the plan are not known',
      { ...plan(undefined), ...note(['goal']) },
      'undetermined: plan.goals',
    ],
    ['the plan has no goal', { ...plan([]), ...note(['goal']) }, 'notMet: goalIsNotInPlan'],
    ['no goal is named, and the plans are not known', note([]), 'notMet: noGoalIsNamed'],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['on its first day', { from: '2026-03-02' }, 'met'],
    ['the day before', { from: '2026-03-03' }, 'notMet: goalIsNotInPlan'],
    ['on its last day', { from: '2026-01-01', through: '2026-03-02' }, 'met'],
    ['the day after', { from: '2026-01-01', through: '2026-03-01' }, 'notMet: goalIsNotInPlan'],
    [
      'on no day, where it ends before it begins',
      { from: '2026-03-03', through: '2026-03-01' },
      'notMet: goalIsNotInPlan',
    ],
  ])('a goal that the plan does not have all the time, %s', (_, effective, outcome) => {
    const plans = plan([{ ...goal, effective }])
    expect(outcomeOf(rule, { chart: { ...plans, ...note(['goal']) }, policies: asked })).toBe(
      outcome,
    )
    expect(outcomeOf(rule, { chart: { ...plans, ...note(['objective']) }, policies: asked })).toBe(
      outcome,
    )
  })

  it('judges by the plan in effect, not by the one before', () => {
    const plans = [
      {
        id: 'before',
        effective: { from: '2025-01-01', through: '2026-02-28' },
        goals: [{ id: 'old', objectives: [] }],
      },
      { id: 'now', effective: { from: '2026-03-01' }, goals: [{ id: 'new', objectives: [] }] },
    ]
    const of = (id: string) => outcomeOf(rule, { chart: { plans, ...note([id]) }, policies: asked })
    expect([of('old'), of('new')]).toEqual(['notMet: goalIsNotInPlan', 'met'])
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { chart: { notes: [], plans: [] } })).toBe('notApplicable')
  })

  it('names the goals, each once, and points at the note', () => {
    const chart = { ...twoGoals, ...note(['older', 'old'], ['older']) }
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'goalIsNotInPlan', note: 'note', plan: 'plan', goals: ['old', 'older'] },
      field: 'skills',
      fixedBy: 'clinician',
      carc: '272',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'plan plan', 'note note'])
  })

  it('points at the note where it names none', () => {
    const finding = openSaidBy(rule, { chart: { ...twoGoals, ...note([]) }, policies: asked })
    expect(finding).toMatchObject({ detail: { note: 'note' }, field: 'skills' })
    expect(evidenceOf(finding)).toEqual(['session session', 'note note'])
  })
})
