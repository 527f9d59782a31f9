const zero = 48

/** The number written by the two digits `0` to `9` at `index` of `text`, or -1 where there are no two digits. */
export const twoDigitsAt = (text: string, index: number): number => {
  const tens = text.charCodeAt(index) - zero
  const ones = text.charCodeAt(index + 1) - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1
}
