import type { Codec } from '../codec/Codec.js'
import { textWhere } from '../codec/textWhere.js'
import { isCapital } from './isCapital.js'
import { isDigit } from './isDigit.js'

export interface Icd10CmBrand {
  readonly Icd10Cm: unique symbol
}

/**
 * A diagnosis code by its form: a letter, a digit, a letter or digit, and up to four more letters or digits, seven in
 * all. The dot after the third may stand or be left out, and is kept as given: `F43.10` and `F4310` are the same
 * code. Capital letters only; that the code exists is not checked.
 */
export type Icd10Cm = string & Icd10CmBrand

const categoryLength = 3
const longest = 7
const dot = 46

const areLettersOrDigits = (text: string, from: number): boolean => {
  for (let index = from; index < text.length; index += 1) {
    const character = text.charCodeAt(index)
    if (!isDigit(character) && !isCapital(character)) return false
  }
  return true
}

/** Whether a value has the form of an ICD-10-CM code. */
export const isIcd10Cm = (value: unknown): value is Icd10Cm => {
  if (typeof value !== 'string' || value.length < categoryLength) return false
  const isDotted = value.charCodeAt(categoryLength) === dot
  if (value.length > longest + (isDotted ? 1 : 0)) return false
  if (isDotted && value.length === categoryLength + 1) return false
  const third = value.charCodeAt(2)
  return (
    isCapital(value.charCodeAt(0)) &&
    isDigit(value.charCodeAt(1)) &&
    (isDigit(third) || isCapital(third)) &&
    areLettersOrDigits(value, isDotted ? categoryLength + 1 : categoryLength)
  )
}

export const Icd10Cm: Codec<Icd10Cm> = textWhere<Icd10Cm>('Icd10Cm', longest + 1, isIcd10Cm, {
  pattern: '^[A-Z][0-9][A-Z0-9](?:[.]?[A-Z0-9]{1,4})?$',
})

/**
 * The same code written without its dot, as claims want it. Empty, which is no code, for what is none.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { decode, Icd10Cm, icd10CmWithoutDot } from 'h2014'
 *
 * console.log(E.map(icd10CmWithoutDot)(decode(Icd10Cm)('F43.10'))) // => { _tag: 'Right', right: 'F4310' }
 */
export const icd10CmWithoutDot = (code: Icd10Cm): Icd10Cm => {
  if (!isIcd10Cm(code)) return '' as Icd10Cm
  return code.charCodeAt(categoryLength) === dot
    ? (`${code.slice(0, categoryLength)}${code.slice(categoryLength + 1)}` as Icd10Cm)
    : code
}

/** Whether two codes are the same code, dotted or not. */
export const sameIcd10Cm = (a: Icd10Cm, b: Icd10Cm): boolean =>
  isIcd10Cm(a) && icd10CmWithoutDot(a) === icd10CmWithoutDot(b)
