import { describe, expect, it } from 'vitest'
import { editionContradictions } from '../../src/policy/editionContradictions.js'
import { planTermsFaults } from '../../src/policy/planTermsFaults.js'
import { policyGiven } from './policyGiven.js'
import { soundEdition, soundHistory } from './soundHistory.js'

const cited = (value: unknown): object => ({ value, source: 'manual' })

const found = (planTerms: object | undefined, of = planTermsFaults): unknown =>
  policyGiven({ ...soundHistory, editions: [{ ...soundEdition, planTerms }] }, ({ editions }) =>
    editions.flatMap(of),
  )

describe('planTermsFaults', () => {
  it.each([
    ['a file that does not take it up', undefined],
    ['silence', { elements: 'notStated', longest: 'notStated', signers: 'notStated' }],
    [
      'some of each',
      {
        elements: [cited('service'), cited('format'), cited('skillAreas')],
        longest: [cited({ count: 12, unit: 'months' })],
        signers: [cited({ roles: ['practitioner'] }), cited({ roles: ['member', 'guardian'] })],
      },
    ],
  ])('finds none in %s', (_, terms) => {
    expect(found(terms)).toEqual([])
  })

  it.each([
    [
      'an element twice',
      { elements: [cited('amount'), cited('service'), cited('amount')] },
      ['planTerms.elements.2', 'plan elements that each stand once'],
    ],
    [
      'no role',
      { signers: [cited({}), cited({ roles: [] })] },
      ['planTerms.signers.1.value.roles', 'at least one role'],
    ],
    [
      'no credential',
      { signers: [cited({ credentials: [] })] },
      ['planTerms.signers.0.value.credentials', 'at least one credential'],
    ],
  ])('finds %s', (_, terms, fault) => {
    expect(found(terms)).toEqual([fault])
    expect(found(terms, editionContradictions)).toEqual([fault])
  })
})
