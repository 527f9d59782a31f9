import { describe, expect, it } from 'vitest'
import { togethernessOf } from '../../src/audit/togethernessOf.js'
import { session } from '../units/given.js'

describe('togethernessOf', () => {
  it.each([
    ['one member', { kind: 'individual' }, 'alone'],
    ['a family', { kind: 'family' }, 'alone'],
    ['a group by its id', { kind: 'group', group: 'g' }, 'group'],
    ['a group without an id', { kind: 'group' }, 'unknown'],
    ['nobody knows whom', undefined, 'unknown'],
  ])('with %s', (_, format, expected) => {
    expect(togethernessOf(session({ format }))).toBe(expected)
  })
})
