import { codec, type Codec } from './Codec.js'
import { report } from './Walk.js'

/** One of a closed set of words. */
export const word = <W extends string>(name: string, words: ReadonlyArray<W>): Codec<W> => {
  const known: ReadonlySet<unknown> = new Set<unknown>(words)
  const expected = `${name}, one of ${words.join(', ')}`
  return codec<W>(name, { kind: 'word', words }, (input, walk) => {
    if (known.has(input)) return input as W
    return report(walk, typeof input === 'string' ? 'word' : 'type', expected)
  })
}
