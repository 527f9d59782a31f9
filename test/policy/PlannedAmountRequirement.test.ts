import { PlannedAmountRequirement } from '../../src/policy/PlannedAmountRequirement.js'
import { PlannedAmountRequirement as arbitrary } from '../arbitrary/PlannedAmountRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: PlannedAmountRequirement,
  arbitrary,
  example: { weekBegins: 'sunday' },
  required: [],
  malformed: [
    ['word', ['weekBegins'], 'Sunday'],
    ['type', ['weekBegins'], 0],
  ],
  readable: [['weeks of which the first day is not stated', { weekBegins: undefined }]],
})
