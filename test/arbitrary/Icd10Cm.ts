import * as fc from 'fast-check'
import { isIcd10Cm, type Icd10Cm as Value } from '../../src/code/Icd10Cm.js'

const capital = fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ'))
const digit = fc.constantFrom(...Array.from('0123456789'))
const capitalOrDigit = fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'))

/** Any diagnosis code by its form, dotted and not, those of chapter 5 often. */
export const Icd10Cm: fc.Arbitrary<Value> = fc
  .tuple(
    fc.oneof(fc.constant('F'), capital),
    digit,
    fc.oneof(digit, capitalOrDigit),
    fc.array(capitalOrDigit, { maxLength: 4 }).map((characters) => characters.join('')),
    fc.boolean(),
  )
  .map(([letter, second, third, rest, isDotted]) =>
    [letter, second, third, isDotted && rest !== '' ? '.' : '', rest].join(''),
  )
  .filter(isIcd10Cm)
