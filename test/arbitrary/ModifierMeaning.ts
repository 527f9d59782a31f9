import * as fc from 'fast-check'
import type { ModifierMeaning as Value } from '../../src/code/ModifierMeaning.js'
import { Modifier } from './Modifier.js'

/** Any meaning of a modifier. */
export const ModifierMeaning: fc.Arbitrary<Value> = fc.record({
  modifier: Modifier,
  subject: fc.constantFrom(
    'population',
    'staffGrade',
    'whoIsPresent',
    'howManyServed',
    'funding',
    'level',
    'distinctness',
    'medium',
    'circumstance',
  ),
  meaning: fc.string({ minLength: 1, maxLength: 200 }),
})
