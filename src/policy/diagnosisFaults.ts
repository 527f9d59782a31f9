import type { Contradiction } from '../codec/refined.js'
import type { Icd10CmRange } from './DiagnosisRequirement.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { stated } from './stated.js'

/** What contradicts itself in the diagnoses of an edition: lists of none, and ranges that are none. */
export const diagnosisFaults = ({ diagnosis }: PayerPolicy): ReadonlyArray<Contradiction> =>
  stated(diagnosis).flatMap(({ value: { qualifying, barring, primary } }) => [
    ...rangeFaults(qualifying, [...PATH, 'qualifying']),
    ...(barring === undefined ? [] : rangeFaults(barring, [...PATH, 'barring'])),
    ...(primary === undefined ? [] : rangeFaults(primary, [...PATH, 'primary'])),
  ])

const PATH = ['diagnosis', 'value']

const categoryLength = 3

const rangeFaults = (
  ranges: ReadonlyArray<Icd10CmRange>,
  path: ReadonlyArray<string>,
): ReadonlyArray<Contradiction> => {
  if (ranges.length === 0) return [{ path, expected: 'at least one range' }]
  return ranges.flatMap(({ from, through }, index) => {
    if (from.length > categoryLength || through.length > categoryLength) {
      return [{ path: [...path, index], expected: 'categories of three characters' }]
    }
    return from <= through
      ? []
      : [{ path: [...path, index], expected: 'a first category that is not after the last' }]
  })
}
