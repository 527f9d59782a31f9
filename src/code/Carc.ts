import type { Codec } from '../codec/Codec.js'
import { textWhere } from '../codec/textWhere.js'
import { isCapital } from './isCapital.js'
import { isDigit } from './isDigit.js'

export interface CarcBrand {
  readonly Carc: unique symbol
}

/**
 * A claim adjustment reason code by its form: one to three digits, with or without a capital letter before them, such
 * as `197` or `B7`. That the code is on the list is not checked.
 */
export type Carc = string & CarcBrand

const mostDigits = 3

/** Whether a value has the form of a claim adjustment reason code. */
export const isCarc = (value: unknown): value is Carc => {
  if (typeof value !== 'string' || value.length > mostDigits + 1) return false
  const firstDigit = isCapital(value.charCodeAt(0)) ? 1 : 0
  const digits = value.length - firstDigit
  if (digits < 1 || digits > mostDigits) return false
  for (let index = firstDigit; index < value.length; index += 1) {
    if (!isDigit(value.charCodeAt(index))) return false
  }
  return true
}

export const Carc: Codec<Carc> = textWhere<Carc>('Carc', mostDigits + 1, isCarc, {
  pattern: '^[A-Z]?[0-9]{1,3}$',
})
