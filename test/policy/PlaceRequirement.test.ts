import { PlaceRequirement } from '../../src/policy/PlaceRequirement.js'
import { PlaceRequirement as arbitrary } from '../arbitrary/PlaceRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: PlaceRequirement,
  arbitrary,
  example: { when: { formats: ['group'] }, allowed: ['11', '53'], refused: ['21'] },
  required: [],
  malformed: [
    ['type', ['when'], 'group'],
    ['form', ['allowed', 0], '1'],
    ['form', ['refused', 0], 'X1'],
    ['tooMany', ['allowed'], new Array(101).fill('11')],
    ['tooMany', ['refused'], new Array(101).fill('11')],
  ],
  readable: [
    ['a place that is not assigned', { allowed: ['30'] }],
    ['a place that is allowed and refused', { allowed: ['11'], refused: ['11'] }],
    ['nothing', {}],
  ],
})
