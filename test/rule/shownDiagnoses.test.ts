import { describe, expect, it } from 'vitest'
import { Diagnosis } from '../../src/record/Diagnosis.js'
import { byCode, shownDiagnoses } from '../../src/rule/shownDiagnoses.js'
import { ordersOf } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const diagnosis = (code: string, id?: string): Diagnosis => given(Diagnosis)({ code, id })
const sorted = (...diagnoses: ReadonlyArray<Diagnosis>) => [...diagnoses].sort(byCode)

describe('shownDiagnoses', () => {
  it('names each code and each diagnosis once, by its id or else its code', () => {
    const diagnoses = sorted(
      diagnosis('F33.1', 'a'),
      diagnosis('F20.9', 'b'),
      diagnosis('F20.9', 'a'),
      diagnosis('F22'),
    )
    expect(shownDiagnoses(diagnoses)).toEqual({
      codes: ['F20.9', 'F22', 'F33.1'],
      evidence: ['F22', 'a', 'b'].map((id) => ({ record: 'diagnosis', id })),
    })
  })

  it('those alone that are meant', () => {
    const diagnoses = sorted(diagnosis('F33.1', 'a'), diagnosis('F20.9', 'b'))
    expect(shownDiagnoses(diagnoses, ({ code }) => code === 'F33.1').codes).toEqual(['F33.1'])
  })

  it('of one code in order of what names them, whatever their order', () => {
    const three = [diagnosis('F20.9', 'b'), diagnosis('F20.9'), diagnosis('F20.9', 'a')]
    for (const order of ordersOf(three)) {
      expect(sorted(...order).map(({ id }) => id)).toEqual([undefined, 'a', 'b'])
    }
  })

  it('names no more than 16 codes, though one id bears them all', () => {
    const many = Array.from({ length: 20 }, (_, index) => diagnosis(`F20.${10 + index}`, 'a'))
    expect(shownDiagnoses(many).codes).toEqual(many.slice(0, 16).map(({ code }) => code))
  })

  it.each([
    [15, 15],
    [16, 16],
    [17, 16],
    [10_000, 16],
  ])('of %i diagnoses %i', (count, expected) => {
    const many = Array.from({ length: count }, (_, index) => diagnosis('F20.9', `of ${index}`))
    expect(shownDiagnoses(sorted(...many)).evidence).toHaveLength(expected)
  })
})
