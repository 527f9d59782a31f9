import { SupervisionEvidenceRequirement } from '../../src/policy/SupervisionEvidenceRequirement.js'
import { SupervisionEvidenceRequirement as arbitrary } from '../arbitrary/SupervisionEvidenceRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: SupervisionEvidenceRequirement,
  arbitrary,
  example: { kinds: ['observation'], everyDays: 30 },
  required: [],
  malformed: [
    ['word', ['kinds', 0], 'meeting'],
    ['tooMany', ['kinds'], new Array(17).fill('group')],
    ['range', ['everyDays'], 0],
    ['range', ['everyDays'], 3_661],
    ['range', ['everyDays'], 30.5],
  ],
  readable: [
    ['no kind', { kinds: [] }],
    ['every day', { everyDays: 1 }],
    ['every ten years', { everyDays: 3_660 }],
    ['nothing', {}],
  ],
})
