import type { Other } from '../codec/Other.js'

/** What a word says, a known one or an other: an other that bears the name of a known word is that word. */
export const wordName = (word: string | Other): string =>
  typeof word === 'string' ? word : word.other
