import { describe, expect, it } from 'vitest'
import { isDelivered } from '../../src/subject/isDelivered.js'
import { session } from '../units/given.js'

describe('isDelivered', () => {
  it.each([
    ['planned', true],
    ['inProgress', true],
    ['finished', true],
    [undefined, true],
    ['cancelled', false],
    ['noShow', false],
  ])('a session that is %s: %s', (status, expected) => {
    expect(isDelivered(session({ status }))).toBe(expected)
  })
})
