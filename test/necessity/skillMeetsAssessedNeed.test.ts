import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, pointsAt, policy, stated } from '../rule/judged.js'

const rule = 'skillMeetsAssessedNeed'
const asked = [policy({ noteTerms: { skillsMeetAssessedNeed: stated(true) } })]

const note = (...domains: ReadonlyArray<unknown>) => ({
  notes: [{ id: 'note', session: 'session', skills: domains.map((domain) => ({ domain })) }],
})

const assessed = (skillAreas: ReadonlyArray<object> | undefined, fields: object = {}) => ({
  assessments: [{ id: 'assessment', assessedOn: '2026-01-15', skillAreas, ...fields }],
})
const area = (domain: unknown, need?: unknown) => ({ domain, need })
const hygiene = assessed([area('hygiene', 'moderate'), area('socialization', 'none')])

// The session is on 2 March 2026.
describe('skillMeetsAssessedNeed', () => {
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
    ['its skill is of an area in need', { ...hygiene, ...note('hygiene') }, 'met'],
    ['one of two is', { ...hygiene, ...note('socialization', 'hygiene') }, 'met'],
    ['one is, of the other it is not known', { ...hygiene, ...note(undefined, 'hygiene') }, 'met'],
    [
      'its skill is of an area that is not in need',
      { ...hygiene, ...note('socialization') },
      'notMet: domainIsNotInNeed',
    ],
    [
      'its skill is of an area that was not assessed',
      { ...hygiene, ...note('dailyRoutines') },
      'notMet: domainIsNotInNeed',
    ],
    [
      'of such an area, and another is not known',
      { ...hygiene, ...note('dailyRoutines', undefined) },
      'undetermined: note.skills.domain',
    ],
    [
      'a need of a name of its own',
      { ...assessed([area('hygiene', { other: '2' })]), ...note('hygiene') },
      'met',
    ],
    [
      'a need that is not known',
      { ...assessed([area('hygiene')]), ...note('hygiene') },
      'undetermined: assessment.skillAreas.need',
    ],
    [
      'a need of another area that is not known',
      { ...assessed([area('hygiene')]), ...note('socialization') },
      'notMet: domainIsNotInNeed',
    ],
    [
      'a need that is not known of one of two',
      { ...assessed([area('hygiene')]), ...note('hygiene', 'socialization') },
      'undetermined: assessment.skillAreas.need',
    ],
    [
      'no area in need',
      { ...assessed([area('hygiene', 'none')]), ...note('hygiene') },
      'notMet: noAreaIsInNeed',
    ],
    ['no area', { ...assessed([]), ...note('hygiene') }, 'notMet: noAreaIsInNeed'],
    [
      'areas that are not known',
      { ...assessed(undefined), ...note('hygiene') },
      'undetermined: assessment.skillAreas',
    ],
    ['the assessments are not known', note('hygiene'), 'undetermined: assessments'],
    ['there is no assessment', { assessments: [], ...note('hygiene') }, 'notMet: noAssessment'],
    [
      'the assessment was made the day after',
      { ...assessed([area('hygiene', 'mild')], { assessedOn: '2026-03-03' }), ...note('hygiene') },
      'notMet: noAssessment',
    ],
    [
      'the assessment was made on the day',
      { ...assessed([area('hygiene', 'mild')], { assessedOn: '2026-03-02' }), ...note('hygiene') },
      'met',
    ],
    [
      'a later assessment may not be known',
      { ...hygiene, ...note('socialization'), incomplete: ['assessments'] },
      'undetermined: assessments',
    ],
    [
      'in need, though a later assessment may not be known',
      { ...hygiene, ...note('hygiene'), incomplete: ['assessments'] },
      'met',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it('judges by the latest assessment by then', () => {
    const assessments = [
      { id: 'old', assessedOn: '2025-01-01', skillAreas: [area('hygiene', 'severe')] },
      { id: 'new', assessedOn: '2026-02-01', skillAreas: [area('socialization', 'mild')] },
    ]
    const of = (domain: string) =>
      outcomeOf(rule, { chart: { assessments, ...note(domain) }, policies: asked })
    expect([of('hygiene'), of('socialization')]).toEqual(['notMet: domainIsNotInNeed', 'met'])
  })

  it.each([
    ['takes it not up', policy()],
    ['is silent', policy({ noteTerms: { skillsMeetAssessedNeed: 'notStated' } })],
    ['says that it need not be', policy({ noteTerms: { skillsMeetAssessedNeed: stated(false) } })],
  ])('does not apply where the policy %s', (_, silent) => {
    const chart = { ...hygiene, ...note('socialization') }
    expect(outcomeOf(rule, { chart, policies: [silent] })).toBe('notApplicable')
  })

  it('names the known domains, and points at the note', () => {
    const chart = { ...hygiene, ...note('socialization', { other: 'budgeting' }) }
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: {
        reason: 'domainIsNotInNeed',
        note: 'note',
        assessment: 'assessment',
        domains: ['other', 'socialization'],
      },
      field: 'skills',
      fixedBy: 'clinician',
      carc: '50',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'assessment assessment', 'note note'])
  })

  it('points at the note where it names no domain', () => {
    const chart = { ...hygiene, ...note({ other: ' ' }) }
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(pointsAt(finding)).toBe('session session, note note: skills')
  })

  it('points at the assessment where that finds no need', () => {
    const chart = { ...assessed([]), ...note('hygiene') }
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(finding).toMatchObject({ detail: { assessment: 'assessment' }, field: 'skillAreas' })
    expect(evidenceOf(finding)).toEqual(['session session', 'note note', 'assessment assessment'])
  })
})
