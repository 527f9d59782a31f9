/** The characters with the Unicode property White_Space, written out, so that every runtime knows the same. */
const whiteSpace = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g

/**
 * A text in small letters, with one space for all white space on end and none around it. Nothing else is folded: how a
 * letter with an accent is composed stays, since composing anew takes the square of the time of a text made to be slow.
 */
export const foldedText = (text: string): string =>
  text.toLowerCase().replace(whiteSpace, ' ').replace(/^ | $/g, '')
