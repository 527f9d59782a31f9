import { expect, it } from 'vitest'
import { otherReckonings } from '../../src/audit/otherReckonings.js'
import { unitRemedies } from '../../src/audit/unitRemedies.js'

it.each(Object.entries(unitRemedies))('%s tells line and units, and what to do', (_, remedy) => {
  expect(remedy.sentence).toMatch(/Line \{line\} .*\{billedUnits\}.*\{documentedUnits\}/)
  expect(remedy.fix).not.toBe('')
})

it('has one for each way of reckoning', () => {
  expect(Object.keys(unitRemedies)).toEqual(
    expect.arrayContaining(otherReckonings.map(({ reading }) => reading)),
  )
})
