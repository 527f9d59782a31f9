import { describe, expect, it } from 'vitest'
import { repeatedAt } from '../../src/policy/repeatedAt.js'

describe('repeatedAt', () => {
  it.each<[string, ReadonlyArray<string>, ReadonlyArray<number>]>([
    ['no name', [], []],
    ['names that differ', ['a', 'b', 'c'], []],
    ['a name twice', ['a', 'b', 'a'], [2]],
    ['a name three times', ['a', 'a', 'a'], [1, 2]],
    ['two names twice', ['a', 'b', 'b', 'a'], [2, 3]],
    ['names that every object inherits', ['constructor', '__proto__', 'constructor'], [2]],
  ])('%s', (_, names, expected) => {
    expect(repeatedAt(names)).toEqual(expected)
  })
})
