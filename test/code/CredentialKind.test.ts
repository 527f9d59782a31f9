import { CredentialKind as codec } from '../../src/code/CredentialKind.js'
import { CredentialKind as arbitrary } from '../arbitrary/CredentialKind.js'
import { wordLaws } from './wordLaws.js'

wordLaws(codec, arbitrary, [
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
