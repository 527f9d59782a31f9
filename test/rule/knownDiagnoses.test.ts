import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { list } from '../../src/codec/list.js'
import { DiagnosisRequirement } from '../../src/policy/DiagnosisRequirement.js'
import { Diagnosis } from '../../src/record/Diagnosis.js'
import { knownDiagnoses } from '../../src/rule/knownDiagnoses.js'
import { Diagnosis as arbitrary } from '../arbitrary/Diagnosis.js'
import { soundDiagnosisRequirement } from '../arbitrary/DiagnosisRequirement.js'

const of = (requirement: object, ...codes: ReadonlyArray<string>) => {
  const decoded = decode(DiagnosisRequirement)(requirement)
  const diagnoses = decode(list(Diagnosis))(codes.map((code) => ({ code })))
  if (E.isLeft(decoded) || E.isLeft(diagnoses)) return undefined
  const known = knownDiagnoses(decoded.right)(diagnoses.right)
  return Object.fromEntries(
    Object.entries(known).map(([name, some]: [string, ReadonlyArray<Diagnosis>]) => [
      name,
      some.map(({ code }) => code),
    ]),
  )
}

const qualifying = [{ from: 'F20', through: 'F29' }]
const barring = [{ from: 'F70', through: 'F79' }]

describe('knownDiagnoses', () => {
  it('parts them by what the policy accepts, a claim may carry, and what bars', () => {
    expect(of({ qualifying, barring }, 'F70', 'F20', 'F20.9', 'E11.9')).toEqual({
      all: ['E11.9', 'F20', 'F20.9', 'F70'],
      accepted: ['F20', 'F20.9'],
      billable: ['F20.9'],
      barring: ['F70'],
    })
  })

  it('none bars where the policy says nothing of it', () => {
    expect(of({ qualifying }, 'F70')).toMatchObject({ barring: [] })
  })

  it('are the same in whatever order, and each list is part of all', () => {
    fc.assert(
      fc.property(soundDiagnosisRequirement, fc.array(arbitrary), (requirement, diagnoses) => {
        const { all, accepted, billable, barring: bar } = knownDiagnoses(requirement)(diagnoses)
        const codes = (some: ReadonlyArray<Diagnosis>) => some.map(({ code }) => code)
        const reversed = knownDiagnoses(requirement)([...diagnoses].reverse())
        expect(codes(reversed.all)).toEqual(codes(all))
        expect(codes(reversed.barring)).toEqual(codes(bar))
        for (const one of [...accepted, ...bar]) expect(all).toContain(one)
        for (const one of billable) expect(accepted).toContain(one)
        expect(all).toHaveLength(diagnoses.length)
      }),
    )
  })
})
