import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { countingOf } from '../../src/units/Counting.js'
import { fullUnits, midpoint, perDay, policy } from './given.js'

describe('countingOf', () => {
  it('leaves out what is not stated', () => {
    expect(countingOf(policy({ rounding: midpoint, aggregation: perDay }))).toEqual(
      E.right({ rounding: midpoint, aggregation: perDay, minimumContactMinutes: 0 }),
    )
  })

  it('leaves out what the file does not take up', () => {
    const cited = { source: 'manual' }
    const rounding = { ...cited, value: midpoint }
    expect(countingOf({ rounding, aggregation: { ...cited, value: perDay } })).toStrictEqual(
      E.right({ rounding: midpoint, aggregation: perDay, minimumContactMinutes: 0 }),
    )
    expect(countingOf({})).toEqual(
      E.left({ missing: ['rounding', 'aggregation'], faults: [], issues: [] }),
    )
  })

  it('takes what is stated', () => {
    const stated = {
      rounding: fullUnits,
      aggregation: perDay,
      seconds: 'cutAfterSum',
      midnight: 'startDate',
      minimumContactMinutes: 10,
    } as const
    expect(countingOf(policy(stated))).toEqual(E.right(stated))
  })

  it('names what is missing and what is contradictory at once', () => {
    const aggregation = { kind: 'totalMinutes', codes: [], by: [] } as const
    const rounding = { kind: 'thresholds', minutes: [], thenEveryMinutes: 15 } as const
    expect(countingOf(policy({ aggregation }))).toEqual(
      E.left({ missing: ['rounding'], faults: ['codesAreMissing'], issues: [] }),
    )
    expect(countingOf(policy({ rounding }))).toEqual(
      E.left({ missing: ['aggregation'], faults: ['thresholdsAreMissing'], issues: [] }),
    )
    expect(countingOf(policy({ rounding, aggregation }))).toEqual(
      E.left({ missing: [], faults: ['thresholdsAreMissing', 'codesAreMissing'], issues: [] }),
    )
  })
})
