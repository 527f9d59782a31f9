import { describe, expect, it } from 'vitest'
import { openAssessments } from '../../src/subject/openAssessments.js'
import { chartOf } from './chartOf.js'

const dated = { id: 'a', assessedOn: '2026-01-01' }
const undated = { id: 'b' }

describe('openAssessments', () => {
  it.each<readonly [string, object, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ['assessments that are not known', {}, ['assessments'], []],
    ['none', { assessments: [] }, [], []],
    ['all with their day', { assessments: [dated] }, [], []],
    ['one without', { assessments: [dated, undated] }, ['assessment.assessedOn'], ['b']],
    [
      'several without, two of one id',
      { assessments: [{ id: 'c' }, undated, { id: 'c' }] },
      ['assessment.assessedOn'],
      ['b', 'c'],
    ],
    [
      'many without',
      { assessments: Array.from({ length: 30 }, (_, index) => ({ id: `${10 + index}` })) },
      ['assessment.assessedOn'],
      Array.from({ length: 16 }, (_, index) => `${10 + index}`),
    ],
    [
      'a list that lacks some',
      { assessments: [dated], incomplete: ['assessments'] },
      ['assessments'],
      [],
    ],
    [
      'both',
      { assessments: [undated], incomplete: ['assessments'] },
      ['assessment.assessedOn', 'assessments'],
      ['b'],
    ],
    ['another list that lacks some', { assessments: [dated], incomplete: ['plans'] }, [], []],
  ])('%s', (_, chart, missing, ids) => {
    expect(openAssessments(chartOf(chart))).toEqual({
      missing,
      evidence: ids.map((id) => ({ record: 'assessment', id })),
    })
  })
})
