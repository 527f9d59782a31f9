import { describe, expect, it } from 'vitest'
import { assessmentFaults } from '../../src/policy/assessmentFaults.js'
import { editionContradictions } from '../../src/policy/editionContradictions.js'
import { policyGiven } from './policyGiven.js'
import { soundEdition, soundHistory } from './soundHistory.js'

const cited = (value: unknown): object => ({ value, source: 'manual' })

const found = (assessment: object | undefined, of = assessmentFaults): unknown =>
  policyGiven({ ...soundHistory, editions: [{ ...soundEdition, assessment }] }, ({ editions }) =>
    editions.flatMap(of),
  )

describe('assessmentFaults', () => {
  it.each([
    ['a file that does not take it up', undefined],
    ['silence', { instruments: 'notStated', elements: 'notStated', signers: 'notStated' }],
    [
      'one of each',
      {
        requirements: [cited({})],
        instruments: [cited({ instruments: ['CANS'] })],
        elements: [cited('currentLevels'), cited('areasInNeed'), cited('recommendation')],
        signers: [cited({}), cited({ roles: ['author'], credentials: ['intern'] })],
      },
    ],
  ])('finds none in %s', (_, assessment) => {
    expect(found(assessment)).toEqual([])
  })

  it.each([
    [
      'no instrument',
      { instruments: [cited({ instruments: ['CANS'] }), cited({ instruments: [] })] },
      ['assessment.instruments.1.value.instruments', 'at least one instrument'],
    ],
    [
      'an element twice',
      { elements: [cited('areasInNeed'), cited('areasInNeed')] },
      ['assessment.elements.1', 'elements that each stand once'],
    ],
    [
      'no role',
      { signers: [cited({ roles: [] })] },
      ['assessment.signers.0.value.roles', 'at least one role'],
    ],
  ])('finds %s', (_, assessment, fault) => {
    expect(found(assessment)).toEqual([fault])
    expect(found(assessment, editionContradictions)).toEqual([fault])
  })
})
