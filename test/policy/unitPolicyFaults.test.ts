import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnitPolicy } from '../../src/policy/UnitPolicy.js'
import { unitPolicyFaults } from '../../src/policy/unitPolicyFaults.js'
import { soundUnitPolicy } from '../arbitrary/UnitPolicy.js'

const silent: UnitPolicy = {
  rounding: 'notStated',
  aggregation: 'notStated',
  seconds: 'notStated',
  midnight: 'notStated',
  minimumContactMinutes: 'notStated',
}

describe('unitPolicyFaults', () => {
  it('finds none where the payer is silent, or the file takes nothing up', () => {
    expect(unitPolicyFaults(silent)).toEqual([])
    expect(unitPolicyFaults({})).toEqual([])
  })

  it('finds those of the rounding, then those of the aggregation', () => {
    const policy: UnitPolicy = {
      ...silent,
      rounding: {
        value: { kind: 'thresholds', minutes: [], thenEveryMinutes: 15 },
        source: 'manual',
      },
      aggregation: { value: { kind: 'totalMinutes', codes: [], by: [] }, source: 'manual' },
    }
    expect(unitPolicyFaults(policy)).toEqual(['thresholdsAreMissing', 'codesAreMissing'])
    expect(unitPolicyFaults({ ...policy, rounding: 'notStated' })).toEqual(['codesAreMissing'])
  })

  it('finds none in what is generated as sound', () => {
    fc.assert(fc.property(soundUnitPolicy, (policy) => unitPolicyFaults(policy).length === 0))
  })
})
