import { AssessmentRequirement } from '../../src/policy/AssessmentRequirement.js'
import { AssessmentRequirement as arbitrary } from '../arbitrary/AssessmentRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: AssessmentRequirement,
  arbitrary,
  example: { when: { ages: { through: 20 } }, maxAgeDays: 90 },
  required: [],
  malformed: [
    ['range', ['when', 'ages', 'through'], 151],
    ['type', ['when'], 'children'],
    ['range', ['maxAgeDays'], -1],
    ['range', ['maxAgeDays'], 36_501],
    ['range', ['maxAgeDays'], 0.5],
    ['type', ['maxAgeDays'], '90'],
  ],
  readable: [
    ['an assessment of the day itself', { maxAgeDays: 0 }],
    ['the most days', { maxAgeDays: 36_500 }],
    ['nothing but that there must be one', { when: undefined, maxAgeDays: undefined }],
  ],
})
