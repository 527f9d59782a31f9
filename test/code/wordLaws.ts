import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { expect, it } from 'vitest'
import type { Codec } from '../../src/codec/Codec.js'
import { decode } from '../../src/codec/decode.js'
import { canary } from '../record/canary.js'

/** The tests that every set of known words has, which takes any other by its own name. */
export const wordLaws = <A>(
  codec: Codec<A>,
  arbitrary: fc.Arbitrary<A>,
  words: ReadonlyArray<string>,
): void => {
  const read = decode(codec)

  it('decodes what it encodes to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(read(codec.encode(value))).toEqual(E.right(value))
      }),
    )
  })

  it.each(words)('knows %s', (word) => {
    expect(read(word)).toEqual(E.right(word))
  })

  it('takes any other by its own name, and drops what stands beside it', () => {
    const other = { other: canary }
    const result = read({ ...other, [canary]: canary })
    expect(result).toStrictEqual(E.right(other))
    expect(E.isRight(result) && result.right).not.toBe(other)
  })

  it.each<readonly [string, string, ReadonlyArray<string>, unknown]>([
    ['a word that it does not know', 'word', [], canary],
    ['the empty word', 'word', [], ''],
    ['a known word in capitals', 'word', [], words[0]?.toUpperCase()],
    ['a number', 'type', [], 1],
    ['nothing', 'type', [], undefined],
    ['a list of words', 'type', [], words],
    ['a name that is empty', 'tooShort', ['other'], { other: '' }],
    ['a name that is too long', 'tooLong', ['other'], { other: canary.repeat(100) }],
    ['a name that is no text', 'type', ['other'], { other: { other: canary } }],
    ['no name', 'missing', ['other'], { [canary]: canary }],
    ['a date', 'notPlain', [], new Date(0)],
  ])('refuses %s, and repeats nothing of it', (_, kind, path, input) => {
    const result = read(input)
    const issues = E.isLeft(result) ? result.left : []
    expect(issues.map((issue) => [issue.kind, issue.path])).toEqual([[kind, path]])
    expect(JSON.stringify([issues, codec.decode(input)])).not.toContain(canary)
  })
}
