import { describe, expect, it } from 'vitest'
import { Diagnosis } from '../../src/record/Diagnosis.js'
import { claimDiagnoses } from '../../src/rule/claimDiagnoses.js'
import { counting, ordersOf } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { stated } from './judged.js'

const diagnosis = (code: string, fields: object = {}): Diagnosis =>
  given(Diagnosis)({ code, establishedOn: '2026-01-01', ...fields })

const inOrder = (diagnoses: ReadonlyArray<Diagnosis>, asked: unknown = 'notStated') => {
  const [edition] = counting({ diagnosis: asked }).editions
  if (edition === undefined) throw new Error('a test gives no edition')
  return claimDiagnoses(edition)(diagnoses)
}

describe('claimDiagnoses', () => {
  const diagnoses = [
    diagnosis('Z59.00'),
    diagnosis('F20.9', { establishedOn: undefined }),
    diagnosis('F20.9', { resolvedOn: '2026-02-01' }),
    diagnosis('F33.1', { rank: 2 }),
    diagnosis('E11.9', { rank: 1 }),
    diagnosis('F20'),
  ]

  it('stand by rank, then by what they are, then by their days, in whatever order they come', () => {
    for (const order of ordersOf(diagnoses)) {
      expect(
        inOrder(order).map(({ code, establishedOn = 'not known' }) => `${code} ${establishedOn}`),
      ).toEqual([
        'E11.9 2026-01-01',
        'F33.1 2026-01-01',
        'F20.9 2026-01-01',
        'F20.9 not known',
        'Z59.00 2026-01-01',
      ])
    }
  })

  it('are those alone that the payer accepts', () => {
    const asked = stated({ qualifying: [{ from: 'F30', through: 'F39' }] })
    expect(inOrder(diagnoses, asked).map(({ code }) => code)).toEqual(['F33.1'])
  })
})
