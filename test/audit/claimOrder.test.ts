import { expect, it } from 'vitest'
import { claimOrder } from '../../src/audit/claimOrder.js'
import { aLine, lineBenchOf } from './audited.js'

it.each<readonly [string, ReadonlyArray<object>, ReadonlyArray<string>]>([
  ['by id', [{ id: 'l2' }, { id: 'l1' }], ['l1', 'l2']],
  ['the one that differs less first', [{ placeOfService: '11' }, { id: 'l2' }], ['l2', 'l1']],
  [
    'the one whose units are known first, whatever it differs in',
    [{ units: undefined }, { id: 'l2', placeOfService: '11' }],
    ['l2', 'l1'],
  ],
])('%s', (_, given, ids) => {
  const lines = given.map((fields) => ({ ...aLine, ...fields }))
  const bench = lineBenchOf({ lines })
  const sorted = (all: typeof bench.judged) =>
    [...all].sort(claimOrder(bench)).map(({ line }) => line.id)
  expect(sorted(bench.judged)).toEqual(ids)
  expect(sorted([...bench.judged].reverse())).toEqual(ids)
})
