import type { Option } from 'fp-ts/Option'
import * as O from 'fp-ts/Option'
import { cited, type Cited } from '../source/Cited.js'
import type { Carc } from './Carc.js'
import { CarcMeaning } from './CarcMeaning.js'
import { carcs, type LikelyCarc } from './carcs.js'
import { frozenRows } from './frozenRows.js'

const list = 'x12Carc2025'

const rows: ReadonlyArray<readonly [LikelyCarc, string, string?]> = [
  [carcs.modifierIsMissingOrWrong, 'a modifier is missing, or does not fit the procedure'],
  [carcs.placeDoesNotFitProcedure, 'the place of service does not fit the procedure or the bill'],
  [carcs.diagnosisDoesNotFitProcedure, 'the diagnosis does not fit the procedure'],
  [carcs.afterDeath, 'the member had died before the date of service', 'noridianDenial13'],
  [carcs.beforeBirth, 'the member was born after the date of service', 'codingAheadDenial14'],
  [
    carcs.authorizationNumberIsMissingOrWrong,
    'the number of the authorization is missing, is not valid, or does not apply to what is billed',
  ],
  [carcs.informationIsMissing, 'information is missing, or there is an error in the billing'],
  [carcs.exactDuplicate, 'an exact duplicate of a claim or service'],
  [carcs.beforeCoverage, 'the service was before the coverage began'],
  [carcs.afterCoverage, 'the service was after the coverage ended'],
  [carcs.filingLimitExpired, 'the time for filing the claim had run out'],
  [carcs.memberIsNotInsured, 'the payer does not find the member among those it insures'],
  [carcs.notMedicallyNecessary, 'the payer does not hold the service to be a medical necessity'],
  [carcs.includedInAnotherService, 'included in the payment for another service'],
  [carcs.notFurnishedOrNotDocumented, 'the service was not furnished directly, or not documented'],
  [carcs.benefitMaximumReached, 'the maximum of the benefit for the period is reached'],
  [carcs.diagnosisInvalidOnServiceDate, 'the diagnosis was not valid on the date of service'],
  [
    carcs.frequencyNotSupported,
    'the information sent does not support so many or so frequent services',
  ],
  [
    carcs.lengthOfServiceNotSupported,
    'the information sent does not support the length of the service',
  ],
  [carcs.diagnosisNotCovered, 'the diagnosis is not covered'],
  [
    carcs.providerNotEligibleForService,
    'the rendering provider may not perform the service that is billed',
  ],
  [carcs.authorizationIsAbsent, 'authorization or notification is absent'],
  [carcs.authorizationIsExceeded, 'what was authorized or notified is exceeded'],
  [carcs.duringLapseOfCoverage, 'the service was while the coverage had lapsed'],
  [
    carcs.mutuallyExclusiveOnOneDay,
    'procedures that exclude each other on the same day or in the same setting',
  ],
  [carcs.memberIsInCustody, 'not covered while the member is in custody'],
  [carcs.programGuidelinesNotMet, 'the guidelines of the coverage or program were not met'],
  [carcs.authorizationDoesNotApply, 'the authorization does not apply to what is billed'],
  [carcs.authorizationHadExpired, 'the time that was authorized had run out'],
  [carcs.notDocumentedInRecords, 'the service is not documented in the records of the member'],
  [carcs.providerNotCertified, 'the provider was not certified or eligible on the date of service'],
]

/** What the claim adjustment reason codes of `carcs` say, in our words and in order of number, each cited. */
export const carcMeanings: ReadonlyArray<Cited<CarcMeaning>> = frozenRows(
  cited(CarcMeaning),
  rows.map(([carc, meaning, source = list]) => ({ value: { carc, meaning }, source })),
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
