import * as fc from 'fast-check'
import { groupingKeys, type GroupingKey as Value } from '../../src/policy/GroupingKey.js'

/** Any grouping key. */
export const GroupingKey: fc.Arbitrary<Value> = fc.constantFrom(...groupingKeys)
