import { describe, expect, it } from 'vitest'
import { duplicateIds } from '../../src/subject/duplicateIds.js'
import { chartOf } from './chartOf.js'

const chart = chartOf({
  notes: ['a', 'b', 'a'].map((id) => ({ id, session: 's' })),
  plans: ['a', 'b'].map((id) => ({ id })),
  assessments: ['b', 'b'].map((id) => ({ id })),
  authorizations: ['c', 'c', 'c'].map((id) => ({ id })),
})
const isShared = duplicateIds(chart, (id) => (id === 'ann' ? 2 : 1))

describe('duplicateIds', () => {
  it.each([
    ['note', 'a', true],
    ['note', 'b', false],
    ['note', 'c', false],
    ['plan', 'a', false],
    ['assessment', 'a', false],
    ['assessment', 'b', true],
    ['authorization', 'c', true],
    ['staff', 'ann', true],
    ['staff', 'bob', false],
    ['member', 'a', false],
  ] as const)('%s %s: %s', (record, id, expected) => {
    expect(isShared(record, id)).toBe(expected)
  })

  it('of lists that are not known nothing is shared', () => {
    expect(duplicateIds(chartOf(), () => 0)('note', 'a')).toBe(false)
  })
})
