/** Whether a character code is a capital letter `A` to `Z`; accented and full-width letters are none. */
export const isCapital = (character: number): boolean => character >= 65 && character <= 90
