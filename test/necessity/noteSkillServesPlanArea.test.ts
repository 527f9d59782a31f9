import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allSaidBy,
  evidenceOf,
  openSaidBy,
  outcomeOf,
  pointsAt,
  policy,
  stated,
} from '../rule/judged.js'

const rule = 'noteSkillServesPlanArea'
const asked = [policy({ noteTerms: { skillsServePlanAreas: stated(true) } })]

const note = (...domains: ReadonlyArray<unknown>) => ({
  notes: [{ id: 'note', session: 'session', skills: domains.map((domain) => ({ domain })) }],
})

const plan = (goals: ReadonlyArray<object> | undefined, fields: object = {}) => ({
  plans: [{ id: 'plan', status: 'active', effective: { from: '2026-01-01' }, goals, ...fields }],
})
const goal = (skillAreas: ReadonlyArray<unknown> | undefined, fields: object = {}) => ({
  id: 'goal',
  skillAreas,
  objectives: [],
  ...fields,
})
const hygiene = plan([goal(['hygiene'])])

// The session is on 2 March 2026.
describe('noteSkillServesPlanArea', () => {
  it.each<readonly [string, object, string]>([
    ['the notes are not known', hygiene, 'undetermined: notes'],
    ['there is no note', { ...hygiene, notes: [] }, 'notMet: noNote'],
    ['the note has no skill', { ...hygiene, ...note() }, 'notMet: noSkill'],
    [
      'the domain of its skill is not known',
      { ...hygiene, ...note(undefined) },
      'undetermined: note.skills.domain',
    ],
    [
      'its skill has a blank domain',
      { ...hygiene, ...note({ other: ' ' }) },
      'notMet: noDomainIsNamed',
    ],
    ['its skill is of the area', { ...hygiene, ...note('hygiene') }, 'met'],
    ['one of two is', { ...hygiene, ...note('socialization', 'hygiene') }, 'met'],
    ['one is, of the other it is not known', { ...hygiene, ...note(undefined, 'hygiene') }, 'met'],
    [
      'its skill is of another',
      { ...hygiene, ...note('socialization') },
      'notMet: domainIsNotInPlan',
    ],
    [
      'it is of another, and another is not known',
      { ...hygiene, ...note('socialization', undefined) },
      'undetermined: note.skills.domain',
    ],
    [
      'an objective targets it',
      {
        ...plan([goal([], { objectives: [{ id: 'o', skillAreas: ['hygiene'] }] })]),
        ...note('hygiene'),
      },
      'met',
    ],
    [
      'the plan targets an area of a name of its own',
      { ...plan([goal([{ other: 'budgeting' }])]), ...note({ other: 'budgeting' }) },
      'met',
    ],
    [
      'of a name of its own that is another',
      { ...plan([goal([{ other: 'budgeting' }])]), ...note({ other: 'Budgeting' }) },
      'notMet: domainIsNotInPlan',
    ],
    [
      'the plan targets none',
      { ...plan([goal([])]), ...note('hygiene') },
      'notMet: domainIsNotInPlan',
    ],
    ['the plan has no goal', { ...plan([]), ...note('hygiene') }, 'notMet: domainIsNotInPlan'],
    [
      'two goals target it, of which one stands',
      {
        ...plan([goal(['hygiene'], { effective: { from: '2027-01-01' } }), goal(['hygiene'])]),
        ...note('hygiene'),
      },
      'met',
    ],
    [
      'of one goal the objectives are not known, of another the areas',
      { ...plan([goal(undefined), goal([], { objectives: undefined })]), ...note('hygiene') },
      'undetermined: plan.goals.objectives, plan.goals.skillAreas',
    ],
    [
      'the goals are not known',
      { ...plan(undefined), ...note('hygiene') },
      'undetermined: plan.goals',
    ],
    [
      'the areas are not known',
      { ...plan([goal(undefined)]), ...note('hygiene') },
      'undetermined: plan.goals.skillAreas',
    ],
    [
      'the objectives are not known',
      { ...plan([goal([], { objectives: undefined })]), ...note('hygiene') },
      'undetermined: plan.goals.objectives',
    ],
    [
      'the areas of an objective are not known',
      { ...plan([goal([], { objectives: [{ id: 'o' }] })]), ...note('hygiene') },
      'undetermined: plan.goals.objectives.skillAreas',
    ],
    [
      'the areas of a goal that does not stand are not known',
      { ...plan([goal(undefined, { effective: { from: '2027-01-01' } })]), ...note('hygiene') },
      'notMet: domainIsNotInPlan',
    ],
    ['the plans are not known', note('hygiene'), 'undetermined: plans'],
    ['there is no plan', { plans: [], ...note('hygiene') }, 'notMet: noPlanIsInEffect'],
    [
      'no domain is named, and there is no plan',
      { plans: [], ...note({ other: ' ' }) },
      'notMet: noDomainIsNamed',
    ],
    [
      'another plan, that is not known, may be in effect',
      { ...hygiene, ...note('socialization'), incomplete: ['plans'] },
      'undetermined: plans',
    ],
    [
      'it is of the area, though not every plan is known',
      { ...hygiene, ...note('hygiene'), incomplete: ['plans'] },
      'met',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['on its first day', { from: '2026-03-02' }, 'met'],
    ['the day before', { from: '2026-03-03' }, 'notMet: domainIsNotInPlan'],
    ['on its last day', { from: '2026-01-01', through: '2026-03-02' }, 'met'],
    ['the day after', { from: '2026-01-01', through: '2026-03-01' }, 'notMet: domainIsNotInPlan'],
  ])('a goal that the plan does not have all the time, %s', (_, effective, outcome) => {
    const chart = { ...plan([goal(['hygiene'], { effective })]), ...note('hygiene') }
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it.each([
    ['takes it not up', policy()],
    ['is silent', policy({ noteTerms: { skillsServePlanAreas: 'notStated' } })],
    ['says that it need not be', policy({ noteTerms: { skillsServePlanAreas: stated(false) } })],
  ])('does not apply where the policy %s', (_, silent) => {
    const chart = { ...hygiene, ...note('socialization') }
    expect(outcomeOf(rule, { chart, policies: [silent] })).toBe('notApplicable')
  })

  it('names the known domains, and points at the note', () => {
    const chart = { ...hygiene, ...note('socialization', { other: 'budgeting' }, 'dailyRoutines') }
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: {
        reason: 'domainIsNotInPlan',
        note: 'note',
        plan: 'plan',
        domains: ['dailyRoutines', 'other', 'socialization'],
      },
      field: 'skills',
      fixedBy: 'clinician',
      carc: '272',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'plan plan', 'note note'])
  })

  it('points at the note where it names no domain', () => {
    const chart = { ...hygiene, ...note({ other: ' ' }) }
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(pointsAt(finding)).toBe('session session, note note: skills')
  })

  it('says the same whatever the order of skills and goals', () => {
    const domain = fc.constantFrom('hygiene', 'socialization', { other: 'budgeting' }, undefined)
    const areas = fc.option(
      fc.array(
        domain.filter((one) => one !== undefined),
        { maxLength: 2 },
      ),
      {
        nil: undefined,
      },
    )
    fc.assert(
      fc.property(
        fc.array(domain, { minLength: 1, maxLength: 3 }),
        fc.array(areas, { maxLength: 3 }),
        (domains, goals) => {
          const given = goals.map((skillAreas, index) => goal(skillAreas, { id: `goal ${index}` }))
          const of = (skills: ReadonlyArray<unknown>, some: ReadonlyArray<object>) =>
            JSON.stringify(
              allSaidBy(rule, { chart: { ...plan(some), ...note(...skills) }, policies: asked }),
            )
          expect(of([...domains].reverse(), [...given].reverse())).toBe(of(domains, given))
        },
      ),
      { numRuns: 40 },
    )
  })
})
