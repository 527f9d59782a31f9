import { describe, expect, it } from 'vitest'
import { isText } from '../../src/codec/isText.js'

describe('isText', () => {
  it.each([
    ['a text', 'a', true],
    ['an empty text', '', true],
    ['a boxed text', Object('a'), false],
    ['a number', 7, false],
    ['nothing', undefined, false],
  ])('%s', (_, value: unknown, is) => {
    expect(isText(value)).toBe(is)
  })
})
