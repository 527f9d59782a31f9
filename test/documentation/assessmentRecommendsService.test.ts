import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'assessmentRecommendsService'
const asked = [policy({ assessment: { elements: [stated('recommendation')] } })]

const recommending = (recommendedServices?: ReadonlyArray<string>) => ({
  assessments: [{ id: 'assessment', assessedOn: '2026-01-01', recommendedServices }],
})

describe('assessmentRecommendsService', () => {
  it.each<readonly [string, object, string]>([
    ['assessments that are not known', {}, 'undetermined: assessments'],
    ['no assessment', { assessments: [] }, 'notMet: noAssessment'],
    ['services that are not known', recommending(), 'undetermined: assessment.recommendedServices'],
    ['no service', recommending([]), 'notMet: noRecommendation'],
    ['this service', recommending(['H2014']), 'met'],
    ['this service among others', recommending(['H0004', 'H2014']), 'met'],
    ['other services', recommending(['H0004', 'H2017']), 'notMet: serviceIsNotRecommended'],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it('goes by the latest assessment in time', () => {
    const chart = {
      assessments: [
        { id: 'old', assessedOn: '2025-01-01', recommendedServices: ['H2014'] },
        { id: 'new', assessedOn: '2026-01-01', recommendedServices: ['H2017'] },
        { id: 'later', assessedOn: '2026-04-01', recommendedServices: ['H2014'] },
      ],
    }
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(evidenceOf(finding)).toEqual(['session session', 'assessment new'])
  })

  it('does not apply where the policy is silent, or asks for another element', () => {
    const other = policy({ assessment: { elements: [stated('areasInNeed')] } })
    expect(outcomeOf(rule, { chart: recommending([]) })).toBe('notApplicable')
    expect(outcomeOf(rule, { chart: recommending([]), policies: [other] })).toBe('notApplicable')
  })

  it.each([
    ['no recommendation', [], 'noRecommendation'],
    ['other recommendations', ['H2017'], 'serviceIsNotRecommended'],
  ])('points at %s', (_, services, reason) => {
    const finding = openSaidBy(rule, { chart: recommending(services), policies: asked })
    expect(finding).toMatchObject({ severity: 'error', carc: '50', field: 'recommendedServices' })
    expect(finding).toHaveProperty('detail', { reason, assessment: 'assessment', code: 'H2014' })
    expect(evidenceOf(finding)).toEqual(['session session', 'assessment assessment'])
  })
})
