import { expect, it } from 'vitest'
import { addGap, gapsOf, lineEvidence, lineFact } from '../../src/audit/lineFact.js'

it('is about the line, which is the record to correct', () => {
  const detail = { reason: 'wrong' }
  expect(lineFact({ id: 'l1' }, detail)).toEqual({
    detail,
    evidence: [{ record: 'billedLine', id: 'l1' }],
    services: [],
    line: 'l1',
  })
  expect(lineFact({ id: 'l1' }, detail, [lineEvidence({ id: 'l0' })]).evidence).toEqual([
    { record: 'billedLine', id: 'l0' },
    { record: 'billedLine', id: 'l1' },
  ])
})

it('counts what is not known', () => {
  const gaps = new Map<string, number>()
  for (const path of ['staff', 'billedLine.units', 'staff']) addGap(gaps, path)
  expect(gapsOf(gaps)).toEqual([
    { missing: 'staff', count: 2 },
    { missing: 'billedLine.units', count: 1 },
  ])
})
