import { describe, expect, it } from 'vitest'
import { wordName } from '../../src/code/wordName.js'

describe('wordName', () => {
  it.each([
    ['hygiene', 'hygiene'],
    [{ other: 'budgeting' }, 'budgeting'],
    [{ other: 'hygiene' }, 'hygiene'],
    [{ other: ' ' }, ' '],
  ])('of %j: %j', (word, name) => {
    expect(wordName(word)).toBe(name)
  })
})
