import type { Codec } from '../codec/Codec.js'
import { textWhere } from '../codec/textWhere.js'
import { isCapital } from './isCapital.js'
import { isDigit } from './isDigit.js'

export interface HcpcsBrand {
  readonly Hcpcs: unique symbol
}

/**
 * A procedure code by its form: level II (HCPCS), a letter and four digits such as `H2014`, or level I
 * (CPT), four digits and a digit or one of `A`, `F`, `M`, `T`, `U`. Capital letters only, kept as given; that the
 * code exists is not checked.
 */
export type Hcpcs = string & HcpcsBrand

const length = 5
const levelOneEndings: ReadonlyArray<number> = [65, 70, 77, 84, 85] // A F M T U

const hasFourDigitsFrom = (text: string, index: number): boolean =>
  isDigit(text.charCodeAt(index)) &&
  isDigit(text.charCodeAt(index + 1)) &&
  isDigit(text.charCodeAt(index + 2)) &&
  isDigit(text.charCodeAt(index + 3))

/** Whether a value has the form of a procedure code. */
export const isHcpcs = (value: unknown): value is Hcpcs => {
  if (typeof value !== 'string' || value.length !== length) return false
  const first = value.charCodeAt(0)
  if (isCapital(first)) return hasFourDigitsFrom(value, 1)
  const last = value.charCodeAt(length - 1)
  return hasFourDigitsFrom(value, 0) && (isDigit(last) || levelOneEndings.includes(last))
}

export const Hcpcs: Codec<Hcpcs> = textWhere<Hcpcs>('Hcpcs', length, isHcpcs, {
  pattern: '^(?:[A-Z][0-9]{4}|[0-9]{4}[0-9AFMTU])$',
})

/** H2014, skills training and development, the code that this library judges. */
export const skillsTraining = 'H2014' as Hcpcs

/** Whether a code is H2014. */
export const isSkillsTraining = (code: Hcpcs): boolean => code === skillsTraining
