import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseline, texasMedicaid } from '../../src/payers/index.js'
import { asksForElement } from '../../src/policy/asksForElement.js'
import { stated } from '../../src/policy/stated.js'
import { NoteElement } from '../arbitrary/NoteElement.js'
import { PayerPolicy } from '../arbitrary/PayerPolicy.js'

describe('asksForElement', () => {
  const [of2016, of2024] = texasMedicaid.editions
  const [ofAll] = baseline.editions

  it.each([
    ['an edition that is silent on notes', of2016, 'goal', undefined],
    ['an edition that asks for it', of2024, 'goal', '(a)(3)'],
    ['an edition that asks for others', of2024, 'skill', undefined],
    ['the baseline', ofAll, 'goal', undefined],
  ] as const)('%s', (_, edition, element, section) => {
    const asked = edition && asksForElement(element)(edition)
    expect(asked?.map((cited) => cited.section)).toEqual(section === undefined ? [] : [section])
  })

  it('gives the cited values of that element alone', () => {
    fc.assert(
      fc.property(PayerPolicy, NoteElement, (policy, element) => {
        const asked = asksForElement(element)(policy)
        expect(asked.every(({ value }) => value === element)).toBe(true)
        expect(asked.length).toBe(
          stated(policy.noteElements).filter(({ value }) => value === element).length,
        )
      }),
    )
  })
})
