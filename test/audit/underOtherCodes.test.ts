import { expect, it } from 'vitest'
import { underOtherCodes, underOtherCodesAlone } from '../../src/audit/underOtherCodes.js'
import { aLine, lineBenchOf } from './audited.js'

const other = { ...aLine, id: 'l2', code: 'H2017' }

it.each([
  ['a line of H2014 alone', [aLine], [], []],
  ['a line of another code beside it', [aLine, other], ['l1'], []],
  ['a line of another code alone', [other], [], ['l2']],
  ['two of them', [other, { ...other, id: 'l3' }], [], ['l2', 'l3']],
])('%s', (_, lines, beside, alone) => {
  const bench = lineBenchOf({ lines })
  expect(underOtherCodes(bench).map(({ line }) => line)).toEqual(beside)
  expect(underOtherCodesAlone(bench).map(({ line }) => line)).toEqual(alone)
})
