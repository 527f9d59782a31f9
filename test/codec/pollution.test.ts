import { describe, expect, it } from 'vitest'
import { pollution } from '../../src/codec/pollution.js'
import { whilePolluted } from './whilePolluted.js'

const enumerable = { value: 'x', enumerable: true, writable: true }

describe('pollution', () => {
  it('is none where nobody added a key', () => {
    expect(pollution()).toBeUndefined()
  })

  it.each([
    ['a name on all objects', Object.prototype, 'end'],
    ['a name on all lists', Array.prototype, 'through'],
    ['an index on all lists', Array.prototype, '0'],
    ['an index on all objects', Object.prototype, '0'],
  ])('is one issue where somebody put %s', (_, prototype, key) => {
    const issue = whilePolluted(prototype, key, enumerable, pollution)
    expect(issue).toEqual({ path: [], kind: 'polluted', expected: 'prototypes without added keys' })
    expect(pollution()).toBeUndefined()
  })

  it('is none where a library added a method that is not listed', () => {
    const method = { value: () => 1, enumerable: false }
    expect(whilePolluted(Object.prototype, 'should', method, pollution)).toBeUndefined()
  })
})
