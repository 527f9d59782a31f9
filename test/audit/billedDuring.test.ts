import { expect, it } from 'vitest'
import { billedDuring } from '../../src/audit/billedDuring.js'
import { rangesOverlap } from '../../src/time/DateRange.js'
import { lineBenchOf } from './audited.js'

const range = { from: '2026-03-02', through: '2026-03-02' }

it.each([
  ['before them', '2026-03-01', []],
  ['on them', '2026-03-02', ['l1']],
  ['after them', '2026-03-03', []],
])('a line %s, by the field that is asked', (_, serviceDate, found) => {
  const caseload = { staff: [{ id: 'bob', absences: [range], exclusions: [] }] }
  const bench = lineBenchOf({ caseload, line: { renderingProvider: 'bob', serviceDate } })
  const told = billedDuring(bench, 'absences', rangesOverlap)
  expect(told.found.map(({ line }) => line.id)).toEqual(found)
  expect(billedDuring(bench, 'exclusions', rangesOverlap)).toEqual({ found: [], gaps: [] })
})
