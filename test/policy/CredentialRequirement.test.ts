import { CredentialRequirement } from '../../src/policy/CredentialRequirement.js'
import { CredentialRequirement as arbitrary } from '../arbitrary/CredentialRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: CredentialRequirement,
  arbitrary,
  example: { when: { ages: { through: 20 } }, credentials: ['familyPartner'] },
  required: ['credentials'],
  malformed: [
    ['type', ['when'], 20],
    ['type', ['credentials'], 'intern'],
    ['word', ['credentials', 0], 'doctor'],
    ['tooMany', ['credentials'], new Array(65).fill('intern')],
  ],
  readable: [
    ['no credential', { credentials: [] }],
    ['a grade of the payer', { credentials: [{ other: 'QMHA' }] }],
    ['64 credentials', { credentials: new Array(64).fill('intern') }],
  ],
})
