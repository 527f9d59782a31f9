import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHcpcs, type Hcpcs } from '../../src/code/Hcpcs.js'
import { aggregationFaults } from '../../src/policy/aggregationFaults.js'
import type { Aggregation } from '../../src/policy/Aggregation.js'
import type { GroupingKey } from '../../src/policy/GroupingKey.js'
import { soundAggregation } from '../arbitrary/Aggregation.js'

const sum = (...by: Array<GroupingKey>): Aggregation => ({
  kind: 'sum',
  window: { kind: 'day' },
  by,
})

const total = (codes: ReadonlyArray<string>, ...by: Array<GroupingKey>): Aggregation => ({
  kind: 'totalMinutes',
  codes: codes.filter((code): code is Hcpcs => isHcpcs(code)),
  by,
})

describe('aggregationFaults', () => {
  it.each([
    ['a contact', { kind: 'contact', continuous: true } as const],
    ['a sum of all', sum()],
    ['a sum by code and staff', sum('code', 'renderingProvider')],
    ['a total', total(['H2014', 'H2017'])],
    ['a total a staff member', total(['H2014'], 'renderingProvider')],
  ])('finds none in %s', (_, aggregation) => {
    expect(aggregationFaults(aggregation)).toEqual([])
  })

  it.each([
    ['a key twice', sum('code', 'code'), ['groupingKeyIsRepeated']],
    ['a total of no code', total([]), ['codesAreMissing']],
    ['a code twice', total(['H2014', 'H2014']), ['codeIsRepeated']],
    ['a total apart by code', total(['H2014'], 'code'), ['totalIsKeptApartByCode']],
    [
      'several at once',
      total([], 'code', 'code'),
      ['groupingKeyIsRepeated', 'codesAreMissing', 'totalIsKeptApartByCode'],
    ],
  ])('finds %s', (_, aggregation, faults) => {
    expect(aggregationFaults(aggregation)).toEqual(faults)
  })

  it('finds none in what is generated as sound', () => {
    fc.assert(fc.property(soundAggregation, (one) => aggregationFaults(one).length === 0))
  })
})
