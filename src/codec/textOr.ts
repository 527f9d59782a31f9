import { codec, type Codec } from './Codec.js'
import { report } from './Walk.js'

/** Either of two codecs, told apart by whether the input is a text. */
export const textOr = <W extends string, A>(
  name: string,
  words: Codec<W>,
  records: Codec<A>,
): Codec<W | A> =>
  codec<W | A>(name, (input, walk) => {
    if (typeof input === 'string') return words.read(input, walk)
    return typeof input === 'object' ? records.read(input, walk) : report(walk, 'type', name)
  })
