import type { Contradiction } from '../codec/refined.js'
import { aggregationFaults, type AggregationFault } from './aggregationFaults.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { repeatedAt } from './repeatedAt.js'
import { roundingFaults, type RoundingFault } from './roundingFaults.js'

/** What contradicts itself within one edition, by its place there. */
export const editionContradictions = (edition: PayerPolicy): ReadonlyArray<Contradiction> => [
  ...unitContradictions(edition),
  ...diagnosisContradictions(edition),
  ...noteContradictions(edition),
  ...limitContradictions(edition),
]

const unitContradictions = ({
  units: { rounding, aggregation },
}: PayerPolicy): ReadonlyArray<Contradiction> => [
  ...(rounding === 'notStated' ? [] : roundingFaults(rounding.value)).map((fault) => ({
    path: ['units', 'rounding', 'value'],
    expected: SOUND[fault],
  })),
  ...(aggregation === 'notStated' ? [] : aggregationFaults(aggregation.value)).map((fault) => ({
    path: ['units', 'aggregation', 'value'],
    expected: SOUND[fault],
  })),
]

const SOUND: Readonly<Record<RoundingFault | AggregationFault, string>> = {
  minutesAreNotWhole: 'whole minutes and a unit of some length',
  remainderIsNotWithinUnit: 'a remainder from 1 through the unit',
  firstUnitNeedsNoTime: 'a first unit that needs time',
  firstUnitEarnsTwo: 'a minimum for the first unit that does not already earn two',
  thresholdsAreMissing: 'at least one threshold',
  thresholdsDoNotAscend: 'thresholds that ascend',
  unitIsEarnedBeforeItBegins: 'a unit that is earned within its own minutes',
  groupingKeyIsRepeated: 'grouping keys that each stand once',
  codesAreMissing: 'at least one code',
  codeIsRepeated: 'codes that each stand once',
  totalIsKeptApartByCode: 'codes that share their total',
}

const categoryLength = 3

const diagnosisContradictions = ({ diagnosis }: PayerPolicy): ReadonlyArray<Contradiction> => {
  if (diagnosis === 'notStated') return []
  const { qualifying } = diagnosis.value
  const path = ['diagnosis', 'value', 'qualifying']
  if (qualifying.length === 0) return [{ path, expected: 'at least one range' }]
  return qualifying.flatMap(({ from, through }, index) => {
    if (from.length > categoryLength || through.length > categoryLength) {
      return [{ path: [...path, index], expected: 'categories of three characters' }]
    }
    return from <= through
      ? []
      : [{ path: [...path, index], expected: 'a first category that is not after the last' }]
  })
}

const noteContradictions = ({ noteElements }: PayerPolicy): ReadonlyArray<Contradiction> => {
  if (noteElements === 'notStated') return []
  if (noteElements.length === 0) return [emptyList('noteElements')]
  return repeatedAt(noteElements.map(({ value }) => value)).map((index) => ({
    path: ['noteElements', index],
    expected: 'note elements that each stand once',
  }))
}

const limitContradictions = ({ limits }: PayerPolicy): ReadonlyArray<Contradiction> => {
  if (limits === 'notStated') return []
  if (limits.length === 0) return [emptyList('limits')]
  const subjects = limits.map(({ value: { codes, window, measure, beyond } }) =>
    JSON.stringify([[...codes].sort(), window, measure, beyond]),
  )
  return [
    ...limits.flatMap(({ value: { codes } }, index) => {
      const path = ['limits', index, 'value', 'codes']
      if (codes.length === 0) return [{ path, expected: 'at least one code' }]
      return repeatedAt(codes).length === 0
        ? []
        : [{ path, expected: 'codes that each stand once' }]
    }),
    ...repeatedAt(subjects).map((index) => ({
      path: ['limits', index],
      expected: 'one limit for the same codes, window, measure and effect',
    })),
  ]
}

/** An empty list would be silence without its word, and a value without its source. */
const emptyList = (field: string): Contradiction => ({
  path: [field],
  expected: 'at least one cited value, or notStated',
})
