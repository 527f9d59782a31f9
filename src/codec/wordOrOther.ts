import type { Codec } from './Codec.js'
import { Other } from './Other.js'
import { textOr } from './textOr.js'
import { word } from './word.js'

/** One of the known words, or another thing by its own name: `"hygiene"` or `{ "other": "budgeting" }`. */
export const wordOrOther = <W extends string>(
  name: string,
  words: ReadonlyArray<W>,
): Codec<W | Other> => textOr(name, word(name, words), Other)
