import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'activityIsSkillsTraining'
const asked = [
  policy({
    noteTerms: {
      activities: stated({ refused: ['recreation', 'transport', { other: 'bowling' }] }),
    },
  }),
]

describe('activityIsSkillsTraining', () => {
  it.each<readonly [string, object, string]>([
    ['it is not known', {}, 'undetermined: session.activity'],
    ['it is not known yet, of a planned session', { status: 'planned' }, 'notApplicable'],
    ['skills training', { activity: 'skillsTraining' }, 'met'],
    ['skills training by that name', { activity: { other: 'skillsTraining' } }, 'met'],
    ['what the policy refuses', { activity: 'recreation' }, 'notMet: activityIsRefused'],
    [
      'what it refuses, by a known name',
      { activity: { other: 'transport' } },
      'notMet: activityIsRefused',
    ],
    [
      'what it refuses by a name of its own',
      { activity: { other: 'bowling' } },
      'notMet: activityIsRefused',
    ],
    [
      'something of another name',
      { activity: { other: 'gardening' } },
      'undetermined: session.activity',
    ],
    ['something of a blank name', { activity: { other: ' ' } }, 'undetermined: session.activity'],
    ['what it does not speak of', { activity: 'waiting' }, 'notApplicable'],
    [
      'what it refuses, of a planned session',
      { status: 'planned', activity: 'recreation' },
      'notMet: activityIsRefused',
    ],
  ])('%s', (_, session, outcome) => {
    expect(outcomeOf(rule, { session, policies: asked, moment: 'schedule' })).toBe(outcome)
  })

  it.each([
    ['takes it not up', policy()],
    ['is silent', policy({ noteTerms: { activities: 'notStated' } })],
  ])('does not apply where the policy %s', (_, silent) => {
    expect(outcomeOf(rule, { session: { activity: 'recreation' }, policies: [silent] })).toBe(
      'notApplicable',
    )
  })

  it.each<readonly [unknown, string]>([
    ['recreation', 'recreation'],
    [{ other: 'bowling' }, 'other'],
  ])('%j: says the known word alone', (activity, said) => {
    const finding = openSaidBy(rule, { session: { activity }, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'activityIsRefused', activity: said },
      field: 'activity',
      fixedBy: 'clinician',
      carc: '112',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })

  it('weighs less where no activity is recorded than where one may be another', () => {
    expect(openSaidBy(rule, { policies: asked })).toMatchObject({ severity: 'warning' })
    const session = { activity: { other: 'gardening' } }
    expect(openSaidBy(rule, { session, policies: asked })).toMatchObject({ severity: 'error' })
  })
})
