import { describe, expect, it } from 'vitest'
import type { RuleId } from '../../src/claim/Finding.js'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from './judged.js'

const rules: ReadonlyArray<RuleId> = [
  'sessionAddressesPlanGoal',
  'skillTaughtIsDocumented',
  'methodIsDocumented',
]

const policies = [policy({ noteElements: [stated('goal'), stated('skill'), stated('method')] })]

describe.each(rules)('skillsOf, of which %s asks', (rule) => {
  it.each<readonly [string, object, string, ReadonlyArray<string>]>([
    ['notes that are not known', {}, 'undetermined: notes', ['session session']],
    ['no note', { notes: [] }, 'notMet: noNote', ['session session']],
    [
      'a note whose skills are not known',
      { notes: [{ id: 'note', session: 'session' }] },
      'undetermined: note.skills',
      ['session session', 'note note'],
    ],
    [
      'a note without a skill',
      { notes: [{ id: 'note', session: 'session', skills: [] }] },
      'notMet: noSkill',
      ['session session', 'note note'],
    ],
  ])('%s', (_, chart, outcome, evidence) => {
    expect(outcomeOf(rule, { chart, policies })).toBe(outcome)
    expect(evidenceOf(openSaidBy(rule, { chart, policies }))).toEqual(evidence)
  })

  it.each([
    ['notes that are not known', {}],
    ['no note', { notes: [] }],
  ])('does not apply to a session that is planned, with %s', (_, chart) => {
    const session = { status: 'planned' }
    expect(outcomeOf(rule, { session, chart, policies, moment: 'schedule' })).toBe('notApplicable')
  })

  it('points at the skills of a note without one', () => {
    const chart = { notes: [{ id: 'note', session: 'session', skills: [] }] }
    expect(openSaidBy(rule, { chart, policies })).toMatchObject({
      detail: { reason: 'noSkill', note: 'note' },
      field: 'skills',
    })
  })
})
