import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { sourceFields } from './Source.js'

/** A value and the place where it was read. A value without a source cannot be decoded. */
export interface Cited<A> {
  /** What the text says. */
  readonly value: A
  /** The key of a `Source` listed beside the values; 1 to 100 characters. */
  readonly source: string
  /** The section, paragraph or table that holds the value; 1 to 500 characters. */
  readonly section?: string
  /** The page as printed; 1 to 100 characters. */
  readonly page?: string
}

/** The codecs of the fields that name a place within a text. */
export const placeFields = {
  section: optional(text('section', { min: 1, max: 500 })),
  page: optional(text('page', { min: 1, max: 100 })),
}

/** The codec of a cited value, made of the value's own codec. */
export const cited = <A>(value: Codec<A>): Codec<Cited<A>> =>
  record<Cited<A>>(`Cited<${value.name}>`, { value, source: sourceFields.key, ...placeFields })
