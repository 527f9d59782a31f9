import { FamilyRequirement } from '../../src/policy/FamilyRequirement.js'
import { FamilyRequirement as arbitrary } from '../arbitrary/FamilyRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: FamilyRequirement,
  arbitrary,
  example: { when: { ages: { through: 17 } }, isMemberRequired: true },
  required: ['isMemberRequired'],
  malformed: [
    ['type', ['when'], 17],
    ['type', ['isMemberRequired'], 'yes'],
  ],
  readable: [['a family without the member', { isMemberRequired: false }]],
})
