import { describe, expect, it } from 'vitest'
import { Modifier } from '../../src/code/Modifier.js'
import { bearsModifier } from '../../src/units/BorneModifiers.js'
import { given } from './given.js'

const [HQ, HA] = ['HQ', 'HA'].map((code) => given(Modifier)(code))

describe('BorneModifiers', () => {
  it.each<readonly [string, object, boolean | undefined]>([
    ['known', { known: [HA, HQ], areComplete: false }, true],
    ['known, and ruled out is another', { known: [HQ], areComplete: false, ruledOut: [HA] }, true],
    ['not among all', { known: [HA], areComplete: true }, false],
    ['ruled out', { known: [], areComplete: false, ruledOut: [HQ] }, false],
    ['not among some', { known: [HA], areComplete: false }, undefined],
    ['not ruled out either', { known: [], areComplete: false, ruledOut: [HA] }, undefined],
  ])('%s', (_, of, expected) => {
    const borne = { known: [], areComplete: false, ...of }
    expect(HQ && bearsModifier(borne)(HQ)).toBe(expected)
  })
})
