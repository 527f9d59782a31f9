import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'skillTaughtIsDocumented'
const asked = [policy({ noteElements: [stated('skill')] })]
const skills = (...entries: ReadonlyArray<object>) => ({
  notes: [{ id: 'note', session: 'session', skills: entries }],
})

describe('skillTaughtIsDocumented', () => {
  it.each<readonly [string, object, string]>([
    ['the notes are not known', {}, 'undetermined: notes'],
    [
      'not all notes are known, and none of it is among them',
      { notes: [], incomplete: ['notes'] },
      'undetermined: notes',
    ],
    ['there is no note', { notes: [] }, 'notMet: noNote'],
    [
      'the one note is about another session',
      { notes: [{ id: 'note', session: 'other', skills: [] }] },
      'notMet: noNote',
    ],
    [
      'its skills are not known',
      { notes: [{ id: 'note', session: 'session' }] },
      'undetermined: note.skills',
    ],
    ['it has no skill', skills(), 'notMet: noSkill'],
    [
      'the skill of an entry is not known',
      skills({ domain: 'hygiene' }),
      'undetermined: note.skills.skill',
    ],
    ['an entry is blank', skills({ domain: 'hygiene', skill: '' }), 'notMet: skillIsBlank'],
    ['an entry holds spaces alone', skills({ skill: ' \n\t ' }), 'notMet: skillIsBlank'],
    ['an entry names a skill', skills({ skill: 'brushing teeth' }), 'met'],
    [
      'two entries name a skill each',
      skills({ skill: 'brushing teeth' }, { skill: 'shaving' }),
      'met',
    ],
    [
      'one of two is blank',
      skills({ skill: 'brushing teeth' }, { skill: '' }),
      'notMet: skillIsBlank',
    ],
    [
      'one of two is not known',
      skills({ skill: 'brushing teeth' }, {}),
      'undetermined: note.skills.skill',
    ],
    ['one is blank and one is not known', skills({ skill: '' }, {}), 'notMet: skillIsBlank'],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it.each([
    ['is silent on notes', policy()],
    ['asks for other elements', policy({ noteElements: [stated('method')] })],
  ])('does not apply where the policy %s', (_, silent) => {
    expect(outcomeOf(rule, { chart: { notes: [] }, policies: [silent] })).toBe('notApplicable')
  })

  it('counts blank entries and points at the skills of the note', () => {
    const finding = openSaidBy(rule, {
      chart: skills({ skill: '' }, { skill: 'shaving' }, { skill: ' ' }),
      policies: asked,
    })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'skillIsBlank', note: 'note', blankSkills: 2 },
      field: 'skills',
      fixedBy: 'clinician',
      carc: '112',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'note note'])
  })
})
