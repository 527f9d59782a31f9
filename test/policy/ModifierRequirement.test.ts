import { ModifierRequirement } from '../../src/policy/ModifierRequirement.js'
import { ModifierRequirement as arbitrary } from '../arbitrary/ModifierRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: ModifierRequirement,
  arbitrary,
  example: { modifier: 'HQ', when: { formats: ['group'] }, credentials: ['peerProvider'] },
  required: ['modifier'],
  malformed: [
    ['form', ['modifier'], 'hq'],
    ['type', ['when'], 'always'],
    ['word', ['when', 'formats', 0], 'couple'],
    ['type', ['credentials'], 'peerProvider'],
    ['type', ['credentials', 0], 7],
  ],
  readable: [['nobody’s credential', { credentials: [] }]],
})
