import type { Codec } from '../codec/Codec.js'
import { textWhere } from '../codec/textWhere.js'

export interface NpiBrand {
  readonly Npi: unique symbol
}

/**
 * A National Provider Identifier: ten digits, the first 1 or 2, the last a check digit. That the number was ever
 * issued is not checked.
 */
export type Npi = string & NpiBrand

const length = 10
const zero = 48

// The check digit is Luhn's over the number with the prefix 80840, which adds 24 to every sum.
const prefixSum = 24

/**
 * Whether a value is an `Npi`: the form and the check digit.
 *
 * @example
 * import { isNpi } from 'h2014'
 *
 * console.log(isNpi('1234567893')) // => true
 * console.log(isNpi('1234567890')) // => false
 */
export const isNpi = (value: unknown): value is Npi => {
  if (typeof value !== 'string' || value.length !== length) return false
  const first = value.charCodeAt(0) - zero
  if (first !== 1 && first !== 2) return false
  let sum = prefixSum
  for (let index = 0; index < length; index += 1) {
    const digit = value.charCodeAt(index) - zero
    if (digit < 0 || digit > 9) return false
    const doubled = index % 2 === 0 ? 2 * digit : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

export const Npi: Codec<Npi> = textWhere<Npi>('Npi', length, isNpi, {
  pattern: '^[12][0-9]{9}$',
  format: 'npi',
})
