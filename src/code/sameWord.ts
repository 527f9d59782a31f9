import type { Other } from '../codec/Other.js'
import { wordName } from './wordName.js'

/**
 * Whether two words, known ones or others, name the same thing. Names are compared as they stand, capitals and spaces
 * included; an other that bears the name of a known word is that word.
 */
export const sameWord = <W extends string>(a: W | Other, b: W | Other): boolean =>
  wordName(a) === wordName(b)
