import { describe, expect, it } from 'vitest'
import {
  allSaidBy,
  evidenceOf,
  inWords,
  openSaidBy,
  outcomeOf,
  policy,
  stated,
} from '../rule/judged.js'

const rule = 'assessmentNamesSkillNeeds'
const asking = (...elements: ReadonlyArray<string>) => [
  policy({ assessment: { elements: elements.map((one) => stated(one)) } }),
]

const assessed = (fields: object = {}) => ({
  assessments: [{ id: 'assessment', assessedOn: '2026-01-01', ...fields }],
})
const areas = (...skillAreas: ReadonlyArray<object>) =>
  assessed({ skillAreas: skillAreas.map((area) => ({ domain: 'hygiene', ...area })) })

const level = { currentLevel: '2 of 5' }

describe('assessmentNamesSkillNeeds', () => {
  it.each<readonly [string, object, string]>([
    ['assessments that are not known', {}, 'undetermined: assessments'],
    ['no assessment', { assessments: [] }, 'notMet: noAssessment'],
    ['areas that are not known', assessed(), 'undetermined: assessment.skillAreas'],
    ['no area', areas(), 'notMet: noSkillArea'],
    ['a level in each area', areas(level, level), 'met'],
    ['an empty level', areas({ currentLevel: '' }), 'notMet: currentLevelsAreMissing'],
    ['a blank level', areas(level, { currentLevel: ' ' }), 'notMet: currentLevelsAreMissing'],
    [
      'a level that is not known',
      areas(level, {}),
      'undetermined: assessment.skillAreas.currentLevel',
    ],
    [
      'one empty and one that is not known',
      areas({ currentLevel: '' }, {}),
      'notMet: currentLevelsAreMissing',
    ],
  ])('current levels: %s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asking('currentLevels') })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['assessments that are not known', {}, 'undetermined: assessments'],
    ['no assessment', { assessments: [] }, 'notMet: noAssessment'],
    ['areas that are not known', assessed(), 'undetermined: assessment.skillAreas'],
    ['no area', areas(), 'notMet: noSkillArea'],
    ['an area of mild need', areas({ need: 'mild' }), 'met'],
    ['a need by its own name', areas({ need: { other: '2' } }), 'met'],
    ['no need in any', areas({ need: 'none' }, { need: 'none' }), 'notMet: noAreaInNeed'],
    ['no need, by its name', areas({ need: { other: 'none' } }), 'notMet: noAreaInNeed'],
    ['a need of a blank name', areas({ need: { other: ' ' } }), 'notMet: noAreaInNeed'],
    [
      'a need that is not known',
      areas({ need: 'none' }, {}),
      'undetermined: assessment.skillAreas.need',
    ],
    ['one need among others that are not known', areas({ need: 'severe' }, {}), 'met'],
    [
      'a need in an area of its own name',
      areas({ domain: { other: 'cooking' }, need: 'moderate' }),
      'met',
    ],
    [
      'a need in an area of a blank name',
      areas({ domain: { other: ' ' }, need: 'moderate' }),
      'notMet: noAreaInNeed',
    ],
  ])('areas in need: %s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asking('areasInNeed') })).toBe(outcome)
  })

  it('judges each element for itself, in the order of the policy', () => {
    const said = (...elements: ReadonlyArray<string>): ReadonlyArray<string> =>
      allSaidBy(rule, { chart: areas({ need: 'mild' }), policies: asking(...elements) }).map(
        inWords,
      )
    const level = 'undetermined: assessment.skillAreas.currentLevel'
    expect(said('currentLevels', 'areasInNeed')).toEqual([level, 'met'])
    expect(said('areasInNeed', 'recommendation', 'currentLevels')).toEqual(['met', level])
  })

  it('does not apply where the policy is silent, or asks for another element', () => {
    const silent = policy({ assessment: { elements: 'notStated' } })
    for (const policies of [[policy()], [silent], asking('recommendation')]) {
      expect(outcomeOf(rule, { chart: areas(), policies })).toBe('notApplicable')
    }
  })

  it.each<readonly [string, string, object, object]>([
    ['the lack of areas', 'currentLevels', areas(), { reason: 'noSkillArea' }],
    [
      'how many levels are missing',
      'currentLevels',
      areas({ currentLevel: '' }, level, { currentLevel: '' }),
      { reason: 'currentLevelsAreMissing', areasWithoutLevel: 2 },
    ],
    ['the lack of a need', 'areasInNeed', areas({ need: 'none' }), { reason: 'noAreaInNeed' }],
  ])('points at %s', (_, element, chart, detail) => {
    const finding = openSaidBy(rule, { chart, policies: asking(element) })
    expect(finding).toMatchObject({ severity: 'error', field: 'skillAreas' })
    expect(finding).toHaveProperty('detail', { assessment: 'assessment', ...detail })
    expect(evidenceOf(finding)).toEqual(['session session', 'assessment assessment'])
  })
})
