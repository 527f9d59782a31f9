import type { Codec } from '../codec/Codec.js'
import type { Other } from '../codec/Other.js'
import { wordOrOther } from '../codec/wordOrOther.js'

/** The grades of staff that payers name for this service. */
export type CredentialWord =
  | 'licensedPractitioner'
  | 'qualifiedMentalHealthProfessional'
  | 'rehabilitationSpecialist'
  | 'communityServicesSpecialist'
  | 'registeredNurse'
  | 'paraprofessional'
  | 'peerProvider'
  | 'familyPartner'
  | 'intern'

/** What somebody is credentialed as: a known word, or a payer's own grade by its name. */
export type CredentialKind = CredentialWord | Other

export const CredentialKind: Codec<CredentialKind> = wordOrOther<CredentialWord>('CredentialKind', [
  'licensedPractitioner',
  'qualifiedMentalHealthProfessional',
  'rehabilitationSpecialist',
  'communityServicesSpecialist',
  'registeredNurse',
  'paraprofessional',
  'peerProvider',
  'familyPartner',
  'intern',
])
