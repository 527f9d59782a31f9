import { codec, type Codec } from './Codec.js'

/** Either of two codecs, told apart by whether the input is a text. */
export const textOr = <W extends string, A>(
  name: string,
  words: Codec<W>,
  others: Codec<A>,
): Codec<W | A> =>
  codec<W | A>(name, { kind: 'either', shapes: [words.shape, others.shape] }, (input, walk) =>
    typeof input === 'string' ? words.read(input, walk) : others.read(input, walk),
  )
