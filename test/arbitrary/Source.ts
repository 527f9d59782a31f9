import * as fc from 'fast-check'
import type { Source as Value } from '../../src/source/Source.js'
import { CalendarDate } from './CalendarDate.js'
import { Reading } from './Reading.js'

/** Any source. */
export const Source: fc.Arbitrary<Value> = fc.record({
  key: fc.string({ minLength: 1, maxLength: 100 }),
  document: fc.string({ minLength: 1, maxLength: 500 }),
  edition: fc.string({ minLength: 1, maxLength: 200 }),
  address: fc.webUrl(),
  readOn: CalendarDate,
  reading: Reading,
})
