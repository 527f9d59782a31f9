import { GroupRequirement } from '../../src/policy/GroupRequirement.js'
import { GroupRequirement as arbitrary } from '../arbitrary/GroupRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: GroupRequirement,
  arbitrary,
  example: { when: { ages: { through: 20 } }, minimum: 2, maximum: 6, membersPerStaff: 4 },
  required: [],
  malformed: [
    ['type', ['when'], 20],
    ['range', ['minimum'], 0],
    ['range', ['maximum'], 1_001],
    ['range', ['membersPerStaff'], 2.5],
  ],
  readable: [
    ['a minimum above the maximum', { minimum: 7, maximum: 6 }],
    ['a group of one', { minimum: 1, maximum: 1, membersPerStaff: 1 }],
    ['nothing', {}],
  ],
})
