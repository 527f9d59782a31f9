import { describe, expect, it } from 'vitest'
import { asksForPlanElement } from '../../src/policy/asksForPlanElement.js'
import { PayerPolicy } from '../../src/policy/PayerPolicy.js'
import { given } from '../units/given.js'
import { soundEdition } from './soundHistory.js'

const edition = (planTerms: object | undefined): PayerPolicy =>
  given(PayerPolicy)({ ...soundEdition, planTerms })

const elements = [
  { value: 'amount', source: 'manual', section: '1' },
  { value: 'skillAreas', source: 'manual', section: '2' },
  { value: 'duration', source: 'manual', section: '3' },
]

describe('asksForPlanElement', () => {
  it('gives the cited values that are asked for, in the order of the policy', () => {
    const asked = asksForPlanElement(['duration', 'amount', 'format'])
    expect(asked(edition({ elements }))).toEqual([elements[0], elements[2]])
  })

  it.each([
    ['does not take the plan up', undefined],
    ['does not take its elements up', {}],
    ['is silent', { elements: 'notStated' }],
    ['asks for others', { elements: [elements[1]] }],
  ])('gives none where the policy %s', (_, planTerms) => {
    expect(asksForPlanElement(['amount', 'duration'])(edition(planTerms))).toEqual([])
  })
})
