import * as fc from 'fast-check'
import type { CredentialKind as Value } from '../../src/code/CredentialKind.js'
import { Other } from './Other.js'

/** Any credential, known or by its own name. */
export const CredentialKind: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value[]>(
    'licensedPractitioner',
    'qualifiedMentalHealthProfessional',
    'rehabilitationSpecialist',
    'communityServicesSpecialist',
    'registeredNurse',
    'paraprofessional',
    'peerProvider',
    'familyPartner',
    'intern',
  ),
  Other,
)
