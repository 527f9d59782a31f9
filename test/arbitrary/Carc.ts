import * as fc from 'fast-check'
import { isCarc, type Carc as Value } from '../../src/code/Carc.js'

/** Any claim adjustment reason code by its form. */
export const Carc: fc.Arbitrary<Value> = fc
  .tuple(fc.constantFrom('', 'A', 'B', 'D', 'P', 'W'), fc.integer({ min: 0, max: 999 }))
  .map(([letter, number]) => `${letter}${number}`)
  .filter(isCarc)
