import { describe, expect, it } from 'vitest'
import { statedLimits } from '../../src/rule/statedLimits.js'
import { counting } from '../subject/chartOf.js'
import { proposedIn } from '../capacity/proposed.js'
import { dailyLimit } from '../claim/reviewed.js'

const inWords = (...policies: Parameters<typeof proposedIn>[1] & {}) =>
  statedLimits(proposedIn({}, policies).on().subject.editions).map(
    ({ policy: { payer, kind }, limit: { maximum } }) => `${kind} ${payer}: ${maximum}`,
  )

describe('statedLimits', () => {
  it("the payer's, then the agency's, each in its order", () => {
    const agency = counting({ limits: [dailyLimit(9)] }, { kind: 'agency', payer: 'agency' })
    const payer = counting({
      limits: [dailyLimit(16), dailyLimit(4, { window: { kind: 'month' } })],
    })
    const baseline = counting({}, { kind: 'baseline', payer: 'baseline' })
    expect(inWords(agency, baseline, payer)).toEqual([
      'payer payer: 16',
      'payer payer: 4',
      'agency agency: 9',
    ])
  })

  it('those of a worker too', () => {
    expect(inWords(counting({ limits: [dailyLimit(9, { scope: 'staff' })] }))).toEqual([
      'payer payer: 9',
    ])
  })

  it('those of H2014 among other codes, none of other codes alone, and none where none is stated', () => {
    expect(inWords(counting({ limits: [dailyLimit(9, { codes: ['H2017'] })] }))).toEqual([])
    expect(inWords(counting({ limits: [dailyLimit(9, { codes: ['H2014', 'H2017'] })] }))).toEqual([
      'payer payer: 9',
    ])
    expect(inWords(counting())).toEqual([])
  })
})
