/**
 * A text in which control characters, those that turn the direction of writing or have no width, and halves of pairs are
 * written by their numbers: an id may hold any, and a terminal or a page would obey them.
 */
export const visible = (text) =>
  text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0).toString(16)}}`)

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu
