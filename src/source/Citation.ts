import type { Codec } from '../codec/Codec.js'
import { record } from '../codec/record.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { placeFields, type Cited } from './Cited.js'
import type { Reading } from './Reading.js'
import { sourceFields, type Source } from './Source.js'

/** Where a fact comes from, complete in itself, so that it can travel with a finding. */
export interface Citation {
  /** Who published what: the title as it stands on the text; 1 to 500 characters. */
  readonly document: string
  /** The section, paragraph or table that holds the fact; 1 to 500 characters. */
  readonly section?: string
  /** The page as printed; 1 to 100 characters. */
  readonly page?: string
  /** Which edition: the date or number printed on it; 1 to 200 characters. */
  readonly edition: string
  /** Where it was read; 1 to 2,000 characters. Never followed. */
  readonly address: string
  /** The day on which it was read. */
  readonly readOn: CalendarDate
  /** Whether it was read in the payer's own text or told by another. */
  readonly reading: Reading
}

export const Citation: Codec<Citation> = record<Citation>('Citation', {
  document: sourceFields.document,
  ...placeFields,
  edition: sourceFields.edition,
  address: sourceFields.address,
  readOn: sourceFields.readOn,
  reading: sourceFields.reading,
})

/**
 * The citation of one value: the source it names, with the value's own section and page. The key stays behind.
 */
export const citationOf =
  (source: Source) =>
  (cited: Cited<unknown>): Citation => ({
    document: source.document,
    ...(cited.section === undefined ? {} : { section: cited.section }),
    ...(cited.page === undefined ? {} : { page: cited.page }),
    edition: source.edition,
    address: source.address,
    readOn: source.readOn,
    reading: source.reading,
  })
