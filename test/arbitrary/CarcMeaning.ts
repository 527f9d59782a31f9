import * as fc from 'fast-check'
import type { CarcMeaning as Value } from '../../src/code/CarcMeaning.js'
import { Carc } from './Carc.js'

/** Any claim adjustment reason code with any meaning. */
export const CarcMeaning: fc.Arbitrary<Value> = fc.record({
  carc: Carc,
  meaning: fc.string({ minLength: 1, maxLength: 200 }),
})
