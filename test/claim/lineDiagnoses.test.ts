import { describe, expect, it } from 'vitest'
import { lineDiagnoses, MAX_CLAIM_DIAGNOSES } from '../../src/claim/lineDiagnoses.js'
import { Diagnosis } from '../../src/record/Diagnosis.js'
import { stated } from '../rule/judged.js'
import { counting, day, ordersOf } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const diagnosis = (code: string, fields: object = {}): Diagnosis =>
  given(Diagnosis)({ code, establishedOn: '2026-01-01', ...fields })

const codesOf = (diagnoses: ReadonlyArray<Diagnosis>, asked: unknown = 'notStated') => {
  const [edition] = counting({ diagnosis: asked }).editions
  if (edition === undefined) throw new Error('a test gives no edition')
  return lineDiagnoses(edition, diagnoses)(day('2026-03-02'))
}

describe('lineDiagnoses', () => {
  it.each([
    ['in force', diagnosis('F20.9'), ['F20.9']],
    ['established on the day', diagnosis('F20.9', { establishedOn: '2026-03-02' }), ['F20.9']],
    ['established the day after', diagnosis('F20.9', { establishedOn: '2026-03-03' }), []],
    ['of no known date', diagnosis('F20.9', { establishedOn: undefined }), []],
    ['resolved on the day', diagnosis('F20.9', { resolvedOn: '2026-03-02' }), []],
    ['resolved the day after', diagnosis('F20.9', { resolvedOn: '2026-03-03' }), ['F20.9']],
    ['a category, which no claim carries', diagnosis('F20'), []],
  ])('%s', (_, one, expected) => {
    expect(codesOf([one])).toEqual(expected)
  })

  it('are those that the payer accepts, all where it is silent', () => {
    const diagnoses = [diagnosis('F33.1'), diagnosis('F20.9'), diagnosis('E11.9')]
    const asked = stated({ qualifying: [{ from: 'F20', through: 'F39' }] })
    expect(codesOf(diagnoses, asked)).toEqual(['F20.9', 'F33.1'])
    expect(codesOf(diagnoses)).toEqual(['F20.9', 'F33.1', 'E11.9'])
  })

  it('first those for which the service is given, then the others', () => {
    const codes = ['E11.9', 'F84.0', 'F10.20', 'F20.9', 'Z59.00']
    for (const order of ordersOf(codes.map((code) => diagnosis(code)))) {
      expect(codesOf(order)).toEqual(['F10.20', 'F20.9', 'E11.9', 'F84.0', 'Z59.00'])
    }
  })

  it('in the order of their ranks, those without one behind', () => {
    const diagnoses = [
      diagnosis('F20.9'),
      diagnosis('F33.1', { rank: 2 }),
      diagnosis('Z59.00', { rank: 1 }),
      diagnosis('F10.20', { rank: 1 }),
    ]
    for (const order of ordersOf(diagnoses)) {
      expect(codesOf(order)).toEqual(['F10.20', 'Z59.00', 'F33.1', 'F20.9'])
    }
  })

  it('without ranks, first what the payer asks to stand first', () => {
    const asked = stated({
      qualifying: [{ from: 'F10', through: 'F39' }],
      primary: [{ from: 'F30', through: 'F39' }],
    })
    const diagnoses = [diagnosis('F20.9'), diagnosis('F10.20'), diagnosis('F33.1')]
    for (const order of ordersOf(diagnoses)) {
      expect(codesOf(order, asked)).toEqual(['F33.1', 'F10.20', 'F20.9'])
    }
    expect(codesOf([diagnosis('F33.1'), diagnosis('F20.9', { rank: 1 })], asked)).toEqual([
      'F20.9',
      'F33.1',
    ])
  })

  it('each once, in order of code, in whatever order they come', () => {
    const diagnoses = [diagnosis('F33.1'), diagnosis('F20.9'), diagnosis('F33.1', { id: 'b' })]
    for (const order of ordersOf(diagnoses)) expect(codesOf(order)).toEqual(['F20.9', 'F33.1'])
  })

  it('as many as a claim can carry', () => {
    const diagnoses = Array.from({ length: 20 }, (_, index) =>
      diagnosis(`F1${index % 10}.${Math.floor(index / 10)}2`),
    )
    expect(codesOf(diagnoses)).toHaveLength(MAX_CLAIM_DIAGNOSES)
  })
})
