import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnosisFaults } from '../../src/policy/diagnosisFaults.js'
import { soundDiagnosisRequirement } from '../arbitrary/DiagnosisRequirement.js'
import { policyGiven } from './policyGiven.js'
import { silentEdition, soundHistory } from './soundHistory.js'

const found = (diagnosis: unknown): unknown =>
  policyGiven({ ...soundHistory, editions: [{ ...silentEdition, diagnosis }] }, ({ editions }) =>
    editions.flatMap(diagnosisFaults),
  )

const cited = (value: unknown): object => ({ value, source: 'manual' })
const range = (from: string, through: string) => ({ from, through })
const qualifying = [range('F20', 'F48')]

describe('diagnosisFaults', () => {
  it.each([
    ['silence', 'notStated'],
    ['diagnoses of which one qualifies', cited({ qualifying })],
    ['others that bar the service', cited({ qualifying, barring: [range('F70', 'F79')] })],
    [
      'some of those that qualify, which bar it',
      cited({ qualifying, barring: [range('F25', 'F25')] }),
    ],
  ])('finds none in %s', (_, diagnosis) => {
    expect(found(diagnosis)).toEqual([])
  })

  it('finds none in any sound requirement', () => {
    fc.assert(
      fc.property(soundDiagnosisRequirement, (requirement) => {
        expect(found(cited(requirement))).toEqual([])
      }),
    )
  })

  it.each<readonly [string, ReadonlyArray<object>, string, string]>([
    ['no range', [], '', 'at least one range'],
    [
      'a range the wrong way round',
      [range('F20', 'F48'), range('F99', 'F90')],
      '.1',
      'a first category that is not after the last',
    ],
    [
      'a range that begins within a category',
      [range('F84.0', 'F89')],
      '.0',
      'categories of three characters',
    ],
    [
      'a range that ends within a category',
      [range('F80', 'F840')],
      '.0',
      'categories of three characters',
    ],
  ])('%s, of those that qualify, that bar and that stand first', (_, ranges, at, expected) => {
    expect(found(cited({ qualifying: ranges }))).toEqual([
      [`diagnosis.value.qualifying${at}`, expected],
    ])
    expect(found(cited({ qualifying, barring: ranges }))).toEqual([
      [`diagnosis.value.barring${at}`, expected],
    ])
    expect(found(cited({ qualifying, primary: ranges }))).toEqual([
      [`diagnosis.value.primary${at}`, expected],
    ])
  })
})
