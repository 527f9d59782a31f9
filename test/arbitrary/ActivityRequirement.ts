import * as fc from 'fast-check'
import type { ActivityRequirement as Value } from '../../src/policy/ActivityRequirement.js'
import { Activity } from './Activity.js'

/** Any activities that a policy refuses, sound or not. */
export const ActivityRequirement: fc.Arbitrary<Value> = fc.record({
  refused: fc.array(Activity, { maxLength: 5 }),
})
