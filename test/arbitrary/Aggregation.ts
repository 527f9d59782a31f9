import * as fc from 'fast-check'
import type { Hcpcs } from '../../src/code/Hcpcs.js'
import { isHcpcs } from '../../src/code/Hcpcs.js'
import type { Aggregation as Value } from '../../src/policy/Aggregation.js'
import { groupingKeys, type GroupingKey as Key } from '../../src/policy/GroupingKey.js'
import { CalendarWindow } from './CalendarWindow.js'
import { GroupingKey } from './GroupingKey.js'

const code: fc.Arbitrary<Hcpcs> = fc
  .constantFrom<string>('H2014', 'H2015', 'H2017', 'H0038', 'T1017', '97110')
  .filter((text): text is Hcpcs => isHcpcs(text))

const contact = fc.record({ kind: fc.constant('contact' as const), continuous: fc.boolean() })

/** Any aggregation that can be decoded, also one that contradicts itself. */
export const Aggregation: fc.Arbitrary<Value> = fc.oneof(
  contact,
  fc.record({
    kind: fc.constant('sum' as const),
    window: CalendarWindow,
    by: fc.array(GroupingKey, { maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant('totalMinutes' as const),
    codes: fc.array(code, { maxLength: 6 }),
    by: fc.array(GroupingKey, { maxLength: 6 }),
  }),
)

/** Minutes summed over any window. */
const soundSum: fc.Arbitrary<Value> = fc.record({
  kind: fc.constant('sum' as const),
  window: CalendarWindow,
  by: fc.subarray([...groupingKeys]),
})

/** Minutes summed over one day, with or without a total that codes share. */
export const soundDaySum: fc.Arbitrary<Value> = fc.oneof(
  fc.record({
    kind: fc.constant('sum' as const),
    window: fc.constant({ kind: 'day' as const }),
    by: fc.subarray([...groupingKeys]),
  }),
  fc.record({
    kind: fc.constant('totalMinutes' as const),
    codes: fc.uniqueArray(code, { minLength: 1, maxLength: 6 }),
    by: fc.subarray(groupingKeys.filter((key): key is Key => key !== 'code')),
  }),
)

/** An aggregation by which units can be counted. */
export const soundAggregation: fc.Arbitrary<Value> = fc.oneof(contact, soundSum, soundDaySum)
