import { PresenceRequirement } from '../../src/policy/PresenceRequirement.js'
import { PresenceRequirement as arbitrary } from '../arbitrary/PresenceRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: PresenceRequirement,
  arbitrary,
  example: { when: { formats: ['family'] }, isMemberRequired: true },
  required: ['isMemberRequired'],
  malformed: [
    ['type', ['when'], 'always'],
    ['word', ['when', 'formats', 0], 'couple'],
    ['type', ['isMemberRequired'], 'yes'],
  ],
  readable: [['a session without the member', { isMemberRequired: false }]],
})
