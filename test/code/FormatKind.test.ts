import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { FormatKind } from '../../src/code/FormatKind.js'
import { decode } from '../../src/codec/decode.js'

describe('FormatKind', () => {
  it.each(['individual', 'group', 'family'])('knows %s', (kind) => {
    expect(decode(FormatKind)(kind)).toEqual(E.right(kind))
  })

  it.each([
    ['couple', 'word'],
    ['', 'word'],
    [1, 'type'],
    [undefined, 'type'],
  ])('refuses %j', (input, kind) => {
    const result = decode(FormatKind)(input)
    expect(E.isLeft(result) && result.left.map((issue) => issue.kind)).toEqual([kind])
  })
})
