import * as fc from 'fast-check'
import type { Cited as Value } from '../../src/source/Cited.js'

/** A cited value, with and without section and page, from the values and the keys of its sources. */
export const Cited = <A>(
  value: fc.Arbitrary<A>,
  source: fc.Arbitrary<string> = fc.string({ minLength: 1, maxLength: 100 }),
): fc.Arbitrary<Value<A>> =>
  fc.record(
    {
      value,
      source,
      section: fc.string({ minLength: 1, maxLength: 500 }),
      page: fc.string({ minLength: 1, maxLength: 100 }),
    },
    { requiredKeys: ['value', 'source'] },
  )
