import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { studentT } from '../../src/sampling/studentT.js'

const degrees = fc.integer({ min: 1, max: 2_000 })
const percents = fc.integer({ min: 50, max: 99 })

describe('the t-value of a confidence', () => {
  // HHS OIG, technical specification of the "Simple and Extensible Sampling Tool Challenge" (2016), unrestricted
  // variable appraisal, tvalueTable.csv: the values that RAT-STATS prints, for two-sided 80, 90 and 95 percent.
  it.each([
    [1, 3.077683537175, 6.313751514675, 12.706204736175],
    [2, 1.885618083164, 2.919985580354, 4.302652729749],
    [3, 1.637744353696, 2.353363434802, 3.182446305284],
    [4, 1.533206274059, 2.131846786327, 2.776445105198],
    [5, 1.475884048824, 2.015048373333, 2.570581835636],
    [9, 1.383028738397, 1.833112932656, 2.262157162798],
    [10, 1.37218364111, 1.812461122812, 2.228138851986],
    [14, 1.345030374455, 1.761310135775, 2.144786687918],
    [29, 1.311433647302, 1.699127026534, 2.045229642133],
    [30, 1.310415025391, 1.697260886594, 2.042272456301],
    [49, 1.299068784748, 1.676550892617, 2.009575237129],
    [99, 1.290161442034, 1.660391156017, 1.984216951586],
    [100, 1.290074761347, 1.660234326085, 1.983971518524],
    [199, 1.285820209259, 1.652546746167, 1.971956544252],
    [250, 1.284947055422, 1.650971489813, undefined],
    [9_999, 1.281636238198, 1.645006033311, 1.960201263621],
    [10_000, 1.28163622973, 1.645006018069, 1.96020123989],
  ])('at %d degrees of freedom is what RAT-STATS prints', (df, eighty, ninety, ninetyFive) => {
    expect(Math.abs(studentT(80, df) - eighty)).toBeLessThan(1.5e-12)
    expect(Math.abs(studentT(90, df) - ninety)).toBeLessThan(1.5e-12)
    if (ninetyFive !== undefined) {
      expect(Math.abs(studentT(95, df) - ninetyFive)).toBeLessThan(1.5e-12)
    }
  })

  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, upper critical values: 0.10, 0.05, 0.025, 0.01, 0.005.
  it.each([
    [1, [3.078, 6.314, 12.706, 31.821, 63.657]],
    [7, [1.415, 1.895, 2.365, 2.998, 3.499]],
    [16, [1.337, 1.746, 2.12, 2.583, 2.921]],
    [60, [1.296, 1.671, 2.0, 2.39, 2.66]],
    [100, [1.29, 1.66, 1.984, 2.364, 2.626]],
  ])('at %d degrees of freedom is that of the printed table', (df, printed) => {
    const values = [80, 90, 95, 98, 99].map((percent) => Number(studentT(percent, df).toFixed(3)))
    expect(values).toEqual(printed)
  })

  it('is at one degree of freedom a tangent, and at two a root', () => {
    for (let percent = 50; percent <= 99; percent += 1) {
      const share = percent / 100
      expect(studentT(percent, 1) / Math.tan((share * Math.PI) / 2)).toBeCloseTo(1, 12)
      expect(studentT(percent, 2) / (share * Math.sqrt(2 / (1 - share * share)))).toBeCloseTo(1, 13)
    }
  })

  // With so many degrees of freedom it is the normal value, corrected by Fisher's expansion (Abramowitz and Stegun 26.7.5).
  it.each([
    [80, 1.2815515655446004],
    [90, 1.6448536269514722],
    [95, 1.959963984540054],
    [99, 2.5758293035489004],
  ])('of %d percent comes to the normal value', (percent, normal) => {
    for (const df of [99_999, 100_000, 999_998, 999_999]) {
      const cubed = normal ** 3
      const first = (cubed + normal) / 4 / df
      const second = (5 * normal ** 5 + 16 * cubed + 3 * normal) / 96 / df ** 2
      expect(Math.abs(studentT(percent, df) - (normal + first + second))).toBeLessThan(1e-10)
    }
  })

  it('is larger with a larger confidence, and smaller with more degrees of freedom', () => {
    fc.assert(
      fc.property(percents, degrees, (percent, df) => {
        expect(studentT(percent + 0.5, df)).toBeGreaterThan(studentT(percent, df))
        expect(studentT(percent, df + 1)).toBeLessThan(studentT(percent, df))
      }),
    )
  })
})
