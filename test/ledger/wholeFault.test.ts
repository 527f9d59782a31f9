import { describe, expect, it } from 'vitest'
import { anyUnits, exactly } from '../../src/ledger/UnitBounds.js'
import { statedUnits, wholeFault } from '../../src/ledger/wholeFault.js'

describe('wholeFault', () => {
  it.each([
    ['units', 4, undefined, exactly(4)],
    ['no unit', 0, undefined, exactly(0)],
    ['a part of a unit', 3.5, 'unitsAreNotWhole', anyUnits],
    ['less than none', -1, 'unitsAreNegative', anyUnits],
    ['a part less than none', -0.5, 'unitsAreNegative', anyUnits],
    ['not known', undefined, undefined, anyUnits],
  ])('%s', (_, units, fault, stated) => {
    expect(wholeFault(units)).toBe(fault)
    expect(statedUnits(units)).toEqual(stated)
  })
})
