import { expect, it } from 'vitest'
import { billedLineIsOfOneDay } from '../../src/audit/billedLineIsOfOneDay.js'
import { lineBenchOf } from './audited.js'
import { saidByCheck } from './saidByCheck.js'

const said = (line: object) => saidByCheck(billedLineIsOfOneDay, lineBenchOf({ line }))

it.each([
  [undefined, []],
  ['2026-03-01', ['throughDateIsBeforeServiceDate']],
  ['2026-03-02', []],
  ['2026-03-03', ['severalDays']],
])('through %s', (throughDate, reasons) => {
  const serviceDate = '2026-03-02'
  const { details, findings } = said({ throughDate })
  expect(details).toEqual(
    reasons.map((reason) => ({ reason, line: 'l1', serviceDate, throughDate })),
  )
  expect(findings.map(({ severity }) => severity)).toEqual(reasons.map(() => 'warning'))
})

it('says nothing of a line of which the first day is not known', () => {
  expect(said({ serviceDate: undefined, throughDate: '2026-03-03' }).details).toEqual([])
})
