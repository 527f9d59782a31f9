import { ModifierRequirement } from '../../src/policy/ModifierRequirement.js'
import { ModifierRequirement as arbitrary } from '../arbitrary/ModifierRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: ModifierRequirement,
  arbitrary,
  example: {
    modifier: 'HQ',
    slot: 'whoIsPresent',
    when: { formats: ['group'] },
    credentials: ['peerProvider'],
    programs: ['mentalHealth'],
    memberPresent: false,
  },
  required: ['modifier'],
  malformed: [
    ['form', ['modifier'], 'hq'],
    ['type', ['slot'], 1],
    ['tooShort', ['slot'], ''],
    ['tooLong', ['slot'], 'x'.repeat(41)],
    ['type', ['when'], 'always'],
    ['word', ['when', 'formats', 0], 'couple'],
    ['type', ['credentials'], 'peerProvider'],
    ['type', ['credentials', 0], 7],
    ['word', ['programs', 0], 'HE'],
    ['type', ['memberPresent'], 'no'],
  ],
  readable: [
    ['nobody’s credential', { credentials: [] }],
    ['the longest name of a slot', { slot: 'x'.repeat(40) }],
  ],
})
