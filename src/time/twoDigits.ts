/** Writes a whole number from 0 through 99 with two digits. */
export const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`)
