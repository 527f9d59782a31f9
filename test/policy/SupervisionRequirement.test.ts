import { SupervisionRequirement } from '../../src/policy/SupervisionRequirement.js'
import { SupervisionRequirement as arbitrary } from '../arbitrary/SupervisionRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: SupervisionRequirement,
  arbitrary,
  example: {
    when: { formats: ['group'] },
    ofCredentials: ['peerProvider'],
    by: ['licensedPractitioner'],
    evidence: { everyDays: 30 },
  },
  required: ['ofCredentials'],
  malformed: [
    ['type', ['when'], 'always'],
    ['type', ['ofCredentials'], 'intern'],
    ['word', ['by', 0], 'boss'],
    ['tooMany', ['ofCredentials'], new Array(65).fill('intern')],
    ['tooMany', ['by'], new Array(65).fill('intern')],
    ['type', ['evidence'], 30],
  ],
  readable: [
    ['nobody', { ofCredentials: [] }],
    ['a grade of the payer', { by: [{ other: 'LMHP' }] }],
  ],
})
