import { expect, it } from 'vitest'
import { billedUnitsAreWhole } from '../../src/audit/billedUnitsAreWhole.js'
import { lineBenchOf } from './audited.js'
import { saidByCheck } from './saidByCheck.js'

const said = (line: object) => saidByCheck(billedUnitsAreWhole, lineBenchOf({ line }))

it.each([
  [1, []],
  [4, []],
  [0.5, ['unitsNotWhole']],
  [4.5, ['unitsNotWhole']],
  [0, ['unitsNotPositive']],
  [-0.5, ['unitsNotPositive']],
  [-4, ['unitsNotPositive']],
])('%s', (units, reasons) => {
  const { details, gaps } = said({ units })
  expect(details).toEqual(reasons.map((reason) => ({ reason, line: 'l1', units })))
  expect(gaps).toEqual([])
})

it('cannot tell of units that are not known', () => {
  expect(said({ units: undefined })).toMatchObject({
    details: [],
    gaps: [{ missing: 'billedLine.units', count: 1 }],
  })
})

it('is an error, which the biller can put right', () => {
  expect(said({ units: 4.5 }).findings).toMatchObject([
    { severity: 'error', fixedBy: 'biller', line: 'l1', evidence: [{ record: 'billedLine' }] },
  ])
  expect(said({ units: 4.5 }).sentences).toEqual([
    'Line l1 was billed with 4.5 units, which is no whole number.',
  ])
})
