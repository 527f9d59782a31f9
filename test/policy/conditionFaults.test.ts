import { describe, expect, it } from 'vitest'
import { conditionFaults } from '../../src/policy/conditionFaults.js'
import { policyGiven } from './policyGiven.js'
import { soundEdition, soundHistory } from './soundHistory.js'

const faults = (when: object): unknown =>
  policyGiven(
    {
      ...soundHistory,
      editions: [
        {
          ...soundEdition,
          assessment: { requirements: [{ value: { when }, source: 'manual' }] },
        },
      ],
    },
    ({ editions }) => editions.flatMap(conditionFaults),
  )

describe('conditionFaults', () => {
  it.each([
    ['one year', { ages: { from: 17, through: 17 } }],
    ['open ages', { ages: { from: 21 } }],
    ['no age', { ages: {} }],
    ['some formats', { formats: ['group'] }],
    ['nothing', {}],
  ])('finds none in a condition of %s', (_, when) => {
    expect(faults(when)).toEqual([])
  })

  it.each([
    ['ages', { ages: { from: 18, through: 17 } }, 'a youngest that is not above the oldest'],
    ['formats', { formats: [] }, 'at least one format'],
    ['modalities', { modalities: [] }, 'at least one modality'],
  ])('finds %s that no session can have', (field, when, expected) => {
    expect(faults(when)).toEqual([[`assessment.requirements.0.value.when.${field}`, expected]])
  })
})
