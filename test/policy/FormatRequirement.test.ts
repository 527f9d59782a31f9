import { FormatRequirement } from '../../src/policy/FormatRequirement.js'
import { FormatRequirement as arbitrary } from '../arbitrary/FormatRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: FormatRequirement,
  arbitrary,
  example: { allowed: ['individual', 'group'] },
  required: ['allowed'],
  malformed: [
    ['word', ['allowed', 0], 'couple'],
    ['type', ['allowed'], 'group'],
    ['tooMany', ['allowed'], new Array(4).fill('group')],
  ],
  readable: [['none', { allowed: [] }]],
})
