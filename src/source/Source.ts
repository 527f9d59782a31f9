import type { Codec } from '../codec/Codec.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { Reading } from './Reading.js'

/** A text from which values are taken, listed once; each value names it by its key. */
export interface Source {
  /** The name under which values cite this source; 1 to 100 characters, once in a list of sources. */
  readonly key: string
  /** Who published what: the title as it stands on the text; 1 to 500 characters. */
  readonly document: string
  /** Which edition: the date or number printed on it; 1 to 200 characters. */
  readonly edition: string
  /** Where it was read; 1 to 2,000 characters. Never followed. */
  readonly address: string
  /** The day on which it was read. */
  readonly readOn: CalendarDate
  /** Whether it was read in the payer's own text or told by another. */
  readonly reading: Reading
}

/** The codecs of the fields of a source, for what repeats some of them. */
export const sourceFields = {
  key: text('sourceKey', { min: 1, max: 100 }),
  document: text('document', { min: 1, max: 500 }),
  edition: text('edition', { min: 1, max: 200 }),
  address: text('address', { min: 1, max: 2_000 }),
  readOn: CalendarDate,
  reading: Reading,
}

export const Source: Codec<Source> = record<Source>('Source', sourceFields)
