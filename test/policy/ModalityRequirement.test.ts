import { ModalityRequirement } from '../../src/policy/ModalityRequirement.js'
import { ModalityRequirement as arbitrary } from '../arbitrary/ModalityRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: ModalityRequirement,
  arbitrary,
  example: { when: { ages: { from: 18 } }, allowed: ['inPerson', 'audioVideo'] },
  required: ['allowed'],
  malformed: [
    ['type', ['when'], 18],
    ['word', ['allowed', 0], 'telehealth'],
    ['tooMany', ['allowed'], new Array(17).fill('inPerson')],
  ],
  readable: [
    ['none', { allowed: [] }],
    ['one of another name', { allowed: [{ other: 'text messages' }] }],
  ],
})
