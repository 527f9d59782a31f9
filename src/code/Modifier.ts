import type { Codec } from '../codec/Codec.js'
import { textWhere } from '../codec/textWhere.js'
import { isCapital } from './isCapital.js'
import { isDigit } from './isDigit.js'

export interface ModifierBrand {
  readonly Modifier: unique symbol
}

/**
 * A procedure code modifier by its form: two capital letters or digits, such as `HQ` or `95`. What it means to a
 * payer is the payer's to say.
 */
export type Modifier = string & ModifierBrand

const length = 2

const isLetterOrDigit = (character: number): boolean => isCapital(character) || isDigit(character)

/** Whether a value has the form of a modifier. */
export const isModifier = (value: unknown): value is Modifier =>
  typeof value === 'string' &&
  value.length === length &&
  isLetterOrDigit(value.charCodeAt(0)) &&
  isLetterOrDigit(value.charCodeAt(1))

export const Modifier: Codec<Modifier> = textWhere<Modifier>('Modifier', length, isModifier, {
  pattern: '^[A-Z0-9]{2}$',
})

/**
 * The most modifiers that one claim line carries: SV101 of the 837P has places for four (X12 005010X222A1, as kept in
 * imsweb/x12-parser, 837.5010.X222.A1.xml, 083c4e2).
 */
export const MAX_LINE_MODIFIERS = 4
