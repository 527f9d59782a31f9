import { describe, expect, it } from 'vitest'
import { isKnown } from '../../src/subject/isKnown.js'
import { chartOf } from './chartOf.js'

describe('isKnown', () => {
  it.each([
    ['absent', {}, false],
    ['documented as none', { plans: [] }, true],
    ['known to lack records', { plans: [], incomplete: ['plans'] }, false],
    ['another list lacks records', { plans: [], incomplete: ['notes'] }, true],
    ['absent, and said to lack records', { incomplete: ['plans'] }, false],
  ])('a list that is %s', (_, fields, expected) => {
    expect(isKnown(chartOf(fields), 'plans')).toBe(expected)
  })
})
