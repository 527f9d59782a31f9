/** The number written by the two characters at `index` of `text`, where they are known to be digits `0` to `9`. */
export const knownDigitsAt = (text: string, index: number): number =>
  // 528 is ten times the character code of 0, and once more.
  10 * text.charCodeAt(index) + text.charCodeAt(index + 1) - 528
