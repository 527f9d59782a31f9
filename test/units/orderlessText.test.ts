import { describe, expect, it } from 'vitest'
import { orderlessText } from '../../src/units/orderlessText.js'

const plan = {
  id: 'plan',
  goals: [{ id: 'a', skillAreas: ['hygiene', 'socialization'] }, { id: 'b' }],
  units: 1.5,
}

describe('orderlessText', () => {
  it.each<readonly [string, unknown]>([
    ['the same', plan],
    ['fields in another order', { units: 1.5, goals: plan.goals, id: 'plan' }],
    ['lists in another order', { ...plan, goals: [...plan.goals].reverse() }],
    [
      'lists within lists in another order',
      {
        ...plan,
        goals: [{ id: 'a', skillAreas: ['socialization', 'hygiene'] }, { id: 'b' }],
      },
    ],
  ])('is the same text of %s', (_, value) => {
    expect(orderlessText(value)).toBe(orderlessText(plan))
  })

  it.each<readonly [string, unknown]>([
    ['another value', { ...plan, units: 1 }],
    ['a text and not a number', { ...plan, units: '1.5' }],
    ['a further field', { ...plan, status: 'draft' }],
    ['an element twice', { ...plan, goals: [...plan.goals, { id: 'b' }] }],
    ['an element of another list', { ...plan, goals: [{ id: 'a' }, plan.goals[0]] }],
    ['an empty list', { ...plan, goals: [] }],
    ['nothing', null],
    ['what is not there', undefined],
  ])('is another text of %s', (_, value) => {
    expect(orderlessText(value)).not.toBe(orderlessText(plan))
  })

  it('keeps texts apart that hold the signs between elements', () => {
    expect(orderlessText(['a,b'])).not.toBe(orderlessText(['a', 'b']))
    expect(orderlessText(['a","b'])).not.toBe(orderlessText(['a', 'b']))
  })
})
