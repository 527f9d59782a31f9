import type { Other } from '../codec/Other.js'

const nameOf = (word: string | Other): string => (typeof word === 'string' ? word : word.other)

/**
 * Whether two words, known ones or others, name the same thing. Names are compared as they stand, capitals and spaces
 * included; an other that bears the name of a known word is that word.
 *
 * @example
 * import { sameWord } from 'h2014'
 *
 * console.log(sameWord('hygiene', { other: 'budgeting' })) // => false
 * console.log(sameWord({ other: 'budgeting' }, { other: 'budgeting' })) // => true
 */
export const sameWord = <W extends string>(a: W | Other, b: W | Other): boolean =>
  nameOf(a) === nameOf(b)
