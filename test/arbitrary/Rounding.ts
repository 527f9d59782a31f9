import * as fc from 'fast-check'
import { Rounding as Codec, type Rounding as Value } from '../../src/policy/Rounding.js'
import { roundingFaults } from '../../src/policy/roundingFaults.js'

const unitMinutes = fc.oneof(fc.constant(15), fc.integer({ min: 1, max: 1440 }))
const minutes = fc.integer({ min: 0, max: 1440 })

/** Any rounding that can be decoded, also one that contradicts itself. */
export const Rounding: fc.Arbitrary<Value> = fc.oneof(
  fc.record({
    kind: fc.constant('remainder' as const),
    unitMinutes,
    remainderMinutes: minutes,
    minimumMinutes: minutes,
  }),
  fc.record({
    kind: fc.constant('thresholds' as const),
    minutes: fc.array(minutes, { maxLength: 20 }),
    thenEveryMinutes: unitMinutes,
  }),
)

const soundRemainder = unitMinutes.chain((length) =>
  fc.integer({ min: 1, max: length }).chain((remainder) =>
    fc.integer({ min: 1, max: length + remainder - 1 }).map((minimum): Value => ({
      kind: 'remainder',
      unitMinutes: length,
      remainderMinutes: remainder,
      minimumMinutes: minimum,
    })),
  ),
)

// Each row asks for more than the row before and than the units before it are long.
const soundThresholds = fc
  .tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }),
  )
  .map(([length, steps]): Value => {
    const rows: Array<number> = []
    for (const step of steps) {
      rows.push(Math.max(rows.length * length, rows[rows.length - 1] ?? 0) + step)
    }
    return { kind: 'thresholds', minutes: rows, thenEveryMinutes: length }
  })

/** A rounding that can be decoded, and by which units can be counted. */
export const soundRounding: fc.Arbitrary<Value> = fc
  .oneof(soundRemainder, soundThresholds)
  .filter((rounding) => roundingFaults(rounding).length === 0 && Codec.is(rounding))
