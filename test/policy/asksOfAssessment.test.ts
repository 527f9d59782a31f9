import { describe, expect, it } from 'vitest'
import { asksOfAssessment } from '../../src/policy/asksOfAssessment.js'
import { policy, stated } from '../rule/judged.js'

const asked = (assessment: object | undefined): unknown =>
  policy({ assessment }).editions.flatMap(asksOfAssessment('currentLevels', 'areasInNeed'))

describe('asksOfAssessment', () => {
  it.each([
    ['a file that does not take assessments up', undefined, []],
    ['a file that does not take elements up', {}, []],
    ['silence', { elements: 'notStated' }, []],
    ['another element', { elements: [stated('recommendation')] }, []],
    [
      'several, as they are cited',
      {
        elements: [
          { ...stated('areasInNeed'), section: '4', page: '12' },
          stated('recommendation'),
          stated('currentLevels'),
        ],
      },
      [
        { value: 'areasInNeed', source: 'manual', section: '4', page: '12' },
        { value: 'currentLevels', source: 'manual' },
      ],
    ],
  ])('%s', (_, assessment, expected) => {
    expect(asked(assessment)).toEqual(expected)
  })
})
