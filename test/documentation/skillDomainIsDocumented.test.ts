import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'skillDomainIsDocumented'
const asked = [policy({ noteElements: [stated('domain')] })]
const skills = (...entries: ReadonlyArray<object>) => ({
  notes: [{ id: 'note', session: 'session', skills: entries }],
})

describe('skillDomainIsDocumented', () => {
  it.each<readonly [string, object, string]>([
    ['the notes are not known', {}, 'undetermined: notes'],
    ['there is no note', { notes: [] }, 'notMet: noNote'],
    [
      'its skills are not known',
      { notes: [{ id: 'note', session: 'session' }] },
      'undetermined: note.skills',
    ],
    ['it has no skill', skills(), 'notMet: noSkill'],
    ['the domain of a skill is not known', skills({}), 'undetermined: note.skills.domain'],
    ['a domain has a blank name', skills({ domain: { other: ' ' } }), 'notMet: domainIsBlank'],
    ['a domain has another name', skills({ domain: { other: 'budgeting' } }), 'met'],
    ['each skill has one', skills({ domain: 'hygiene' }, { domain: 'socialization' }), 'met'],
    [
      'one of two is not known',
      skills({ domain: 'hygiene' }, { skill: 'budgeting' }),
      'undetermined: note.skills.domain',
    ],
    [
      'one is blank and one is not known',
      skills({ domain: { other: ' ' } }, {}),
      'notMet: domainIsBlank',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it.each([
    ['is silent', policy()],
    ['asks for the skill alone', policy({ noteElements: [stated('skill')] })],
  ])('does not apply where the policy %s', (_, silent) => {
    expect(outcomeOf(rule, { chart: { notes: [] }, policies: [silent] })).toBe('notApplicable')
  })

  it('counts the skills and points at those of the note', () => {
    const blank = { domain: { other: ' ' } }
    const chart = skills(blank, { domain: 'hygiene' }, blank)
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'domainIsBlank', note: 'note', blankDomains: 2 },
      field: 'skills',
      fixedBy: 'clinician',
      carc: '112',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'note note'])
  })
})
