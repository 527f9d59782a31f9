/** A word of the records as a reader writes it: `rolePlay` as `role play`. */
export const spaced = (word: string): string =>
  word.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
