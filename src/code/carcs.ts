import { frozen } from './frozen.js'

/**
 * The claim adjustment reason codes by which a payer answers what findings speak of, by what they say in short. Which
 * finding leads to which code is our mapping; what each code says is in `carcMeanings`.
 */
export const carcs = frozen({
  diagnosisDoesNotFitProcedure: '11',
  informationIsMissing: '16',
  exactDuplicate: '18',
  includedInAnotherService: '97',
  notFurnishedOrNotDocumented: '112',
  benefitMaximumReached: '119',
  diagnosisInvalidOnServiceDate: '146',
  lengthOfServiceNotSupported: '152',
  diagnosisNotCovered: '167',
  programGuidelinesNotMet: '272',
} as const)

/** A claim adjustment reason code that a finding can lead one to expect. */
export type LikelyCarc = (typeof carcs)[keyof typeof carcs]
