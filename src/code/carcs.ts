import { frozen } from './frozen.js'

/**
 * The claim adjustment reason codes by which a payer answers what findings speak of, by what they say in short. Which
 * finding leads to which code is our mapping; what each code says is in `carcMeanings`.
 */
export const carcs = frozen({
  modifierIsMissingOrWrong: '4',
  placeDoesNotFitProcedure: '5',
  diagnosisDoesNotFitProcedure: '11',
  afterDeath: '13',
  beforeBirth: '14',
  authorizationNumberIsMissingOrWrong: '15',
  informationIsMissing: '16',
  exactDuplicate: '18',
  beforeCoverage: '26',
  afterCoverage: '27',
  filingLimitExpired: '29',
  memberIsNotInsured: '31',
  notMedicallyNecessary: '50',
  includedInAnotherService: '97',
  notFurnishedOrNotDocumented: '112',
  benefitMaximumReached: '119',
  diagnosisInvalidOnServiceDate: '146',
  frequencyNotSupported: '151',
  lengthOfServiceNotSupported: '152',
  diagnosisNotCovered: '167',
  providerNotEligibleForService: '185',
  authorizationIsAbsent: '197',
  authorizationIsExceeded: '198',
  duringLapseOfCoverage: '200',
  mutuallyExclusiveOnOneDay: '231',
  memberIsInCustody: '258',
  programGuidelinesNotMet: '272',
  authorizationDoesNotApply: '284',
  authorizationHadExpired: '302',
  notDocumentedInRecords: 'B12',
  providerNotCertified: 'B7',
} as const)

/** A claim adjustment reason code that a finding can lead one to expect. */
export type LikelyCarc = (typeof carcs)[keyof typeof carcs]
