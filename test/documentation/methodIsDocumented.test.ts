import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'methodIsDocumented'
const asked = [policy({ noteElements: [stated('method')] })]
const skills = (...entries: ReadonlyArray<object>) => ({
  notes: [{ id: 'note', session: 'session', skills: entries }],
})

describe('methodIsDocumented', () => {
  it.each<readonly [string, object, string]>([
    ['the notes are not known', {}, 'undetermined: notes'],
    ['there is no note', { notes: [] }, 'notMet: noNote'],
    [
      'its skills are not known',
      { notes: [{ id: 'note', session: 'session' }] },
      'undetermined: note.skills',
    ],
    ['it has no skill', skills(), 'notMet: noSkill'],
    ['the methods of a skill are not known', skills({}), 'undetermined: note.skills.methods'],
    ['a skill has no method', skills({ methods: [] }), 'notMet: methodIsMissing'],
    [
      'a skill has a method of a blank name',
      skills({ methods: [{ other: ' ' }] }),
      'notMet: methodIsMissing',
    ],
    [
      'a skill has a method of another name',
      skills({ methods: [{ other: 'flash cards' }] }),
      'met',
    ],
    [
      'a skill has a method and a blank one',
      skills({ methods: [{ other: ' ' }, 'modeling'] }),
      'met',
    ],
    [
      'each skill has a method',
      skills({ methods: ['modeling'] }, { methods: ['rolePlay'] }),
      'met',
    ],
    [
      'one of two has none',
      skills({ methods: ['modeling'] }, { methods: [] }),
      'notMet: methodIsMissing',
    ],
    [
      'one of two is not known',
      skills({ methods: ['modeling'] }, {}),
      'undetermined: note.skills.methods',
    ],
    ['one has none and one is not known', skills({ methods: [] }, {}), 'notMet: methodIsMissing'],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { chart: { notes: [] } })).toBe('notApplicable')
  })

  it('counts the skills and points at those of the note', () => {
    const chart = skills({ methods: [] }, { methods: ['coaching'] }, { methods: [] })
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'methodIsMissing', note: 'note', skillsWithoutMethod: 2 },
      field: 'skills',
      fixedBy: 'clinician',
      carc: '112',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'note note'])
  })
})
