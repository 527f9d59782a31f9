import type { Option } from 'fp-ts/Option'
import * as O from 'fp-ts/Option'
import type { Cited } from '../source/Cited.js'
import type { Carc } from './Carc.js'
import { CarcMeaning } from './CarcMeaning.js'
import { carcs, type LikelyCarc } from './carcs.js'
import { citedTable } from './citedTable.js'

const rows: ReadonlyArray<readonly [LikelyCarc, string]> = [
  [carcs.diagnosisDoesNotFitProcedure, 'the diagnosis does not fit the procedure'],
  [carcs.informationIsMissing, 'information is missing, or there is an error in the billing'],
  [carcs.exactDuplicate, 'an exact duplicate of a claim or service'],
  [carcs.includedInAnotherService, 'included in the payment for another service'],
  [carcs.notFurnishedOrNotDocumented, 'the service was not furnished directly, or not documented'],
  [carcs.benefitMaximumReached, 'the maximum of the benefit for the period is reached'],
  [carcs.diagnosisInvalidOnServiceDate, 'the diagnosis was not valid on the date of service'],
  [
    carcs.lengthOfServiceNotSupported,
    'the information sent does not support the length of the service',
  ],
  [carcs.diagnosisNotCovered, 'the diagnosis is not covered'],
  [carcs.programGuidelinesNotMet, 'the guidelines of the coverage or program were not met'],
]

/** What the claim adjustment reason codes of `carcs` say, in our words and in order of number, each cited. */
export const carcMeanings: ReadonlyArray<Cited<CarcMeaning>> = citedTable(
  CarcMeaning,
  'x12Carc2025',
  rows.map(([carc, meaning]) => ({ carc, meaning })),
)

const meanings: ReadonlyMap<string, Cited<CarcMeaning>> = new Map(
  carcMeanings.map((row) => [row.value.carc, row]),
)

/**
 * What a claim adjustment reason code says; none where this library has not read it.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { Carc, carcMeaningOf, decode } from 'h2014'
 *
 * const row = E.map(carcMeaningOf)(decode(Carc)('119'))
 * console.log(E.isRight(row) && row.right._tag === 'Some' && row.right.value.value.meaning) // => 'the maximum of the benefit for the period is reached'
 */
export const carcMeaningOf = (carc: Carc): Option<Cited<CarcMeaning>> =>
  O.fromNullable(meanings.get(carc))
