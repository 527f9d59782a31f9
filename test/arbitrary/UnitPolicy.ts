import * as fc from 'fast-check'
import type { UnitPolicy as Value } from '../../src/policy/UnitPolicy.js'
import { Aggregation, soundAggregation } from './Aggregation.js'
import { Cited } from './Cited.js'
import { MidnightRule } from './MidnightRule.js'
import { Rounding, soundRounding } from './Rounding.js'
import { SecondsRule } from './SecondsRule.js'
import { Statement } from './Statement.js'

/** Any unit policy that can be decoded; the values cite the given sources. */
export const UnitPolicy = (source?: fc.Arbitrary<string>): fc.Arbitrary<Value> =>
  fc.record(
    {
      rounding: Statement(Rounding, source),
      aggregation: Statement(Aggregation, source),
      seconds: Statement(SecondsRule, source),
      midnight: Statement(MidnightRule, source),
      minimumContactMinutes: Statement(fc.integer({ min: 0, max: 1440 }), source),
    },
    { requiredKeys: [] },
  )

const cited = <A>(value: fc.Arbitrary<A>): ReturnType<typeof Cited<A>> =>
  Cited(value, fc.constant('manual'))

const silentOr = <A>(value: fc.Arbitrary<A>): ReturnType<typeof Statement<A>> =>
  Statement(value, fc.constant('manual'))

/** A unit policy by which units can be counted, silent on the rest or not. */
export const soundUnitPolicy: fc.Arbitrary<Value> = fc.record(
  {
    rounding: cited(soundRounding),
    aggregation: cited(soundAggregation),
    seconds: silentOr(SecondsRule),
    midnight: silentOr(MidnightRule),
    minimumContactMinutes: silentOr(fc.integer({ min: 0, max: 90 })),
  },
  { requiredKeys: ['rounding', 'aggregation'] },
)
