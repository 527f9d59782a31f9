/** Whether a character code is a digit `0` to `9`; digits of other scripts are none. */
export const isDigit = (character: number): boolean => character >= 48 && character <= 57
