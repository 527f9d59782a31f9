import * as fc from 'fast-check'
import type { Citation as Value } from '../../src/source/Citation.js'
import { CalendarDate } from './CalendarDate.js'
import { Reading } from './Reading.js'

/** Any citation, with and without section and page. */
export const Citation: fc.Arbitrary<Value> = fc.record(
  {
    document: fc.string({ minLength: 1, maxLength: 500 }),
    section: fc.string({ minLength: 1, maxLength: 500 }),
    page: fc.string({ minLength: 1, maxLength: 100 }),
    edition: fc.string({ minLength: 1, maxLength: 200 }),
    address: fc.webUrl(),
    readOn: CalendarDate,
    reading: Reading,
  },
  { requiredKeys: ['document', 'edition', 'address', 'readOn', 'reading'] },
)
