import type { Contradiction } from '../codec/refined.js'
import { assessmentFaults } from './assessmentFaults.js'
import { aggregationFaults, type AggregationFault } from './aggregationFaults.js'
import { authorizationRequirementFaults } from './authorizationRequirementFaults.js'
import { emptyMatters } from './citedValues.js'
import { claimTermsFaults } from './claimTermsFaults.js'
import { conditionFaults } from './conditionFaults.js'
import { diagnosisFaults } from './diagnosisFaults.js'
import { limitFaults } from './limitFaults.js'
import { noteTermsFaults } from './noteTermsFaults.js'
import { overrideFaults } from './overrideFaults.js'
import { deliveryFaults } from './deliveryFaults.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { planTermsFaults } from './planTermsFaults.js'
import { repeatedAt } from './repeatedAt.js'
import { roundingFaults, type RoundingFault } from './roundingFaults.js'
import { stated } from './stated.js'

/** What contradicts itself within one edition, by its place there. */
export const editionContradictions = (edition: PayerPolicy): ReadonlyArray<Contradiction> => [
  ...unitContradictions(edition),
  ...diagnosisFaults(edition),
  ...noteContradictions(edition),
  ...limitFaults(edition),
  ...emptyMatters(edition).map(emptyList),
  ...conditionFaults(edition),
  ...deliveryFaults(edition),
  ...planTermsFaults(edition),
  ...noteTermsFaults(edition),
  ...assessmentFaults(edition),
  ...claimTermsFaults(edition),
  ...authorizationRequirementFaults(edition),
  ...overrideFaults(edition),
]

const unitContradictions = ({
  units: { rounding, aggregation } = {},
}: PayerPolicy): ReadonlyArray<Contradiction> => [
  ...stated(rounding)
    .flatMap(({ value }) => roundingFaults(value))
    .map((fault) => ({
      path: ['units', 'rounding', 'value'],
      expected: SOUND[fault],
    })),
  ...stated(aggregation)
    .flatMap(({ value }) => aggregationFaults(value))
    .map((fault) => ({
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

const noteContradictions = ({ noteElements }: PayerPolicy): ReadonlyArray<Contradiction> =>
  repeatedAt(stated(noteElements).map(({ value }) => value)).map((index) => ({
    path: ['noteElements', index],
    expected: 'note elements that each stand once',
  }))

/** An empty list would be silence without its word, and a value without its source. */
const emptyList = (path: ReadonlyArray<string>): Contradiction => ({
  path,
  expected: 'at least one cited value, or notStated',
})
