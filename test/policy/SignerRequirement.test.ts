import { SignerRequirement } from '../../src/policy/SignerRequirement.js'
import { SignerRequirement as arbitrary } from '../arbitrary/SignerRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: SignerRequirement,
  arbitrary,
  example: {
    when: { ages: { through: 17 } },
    roles: ['practitioner', { other: 'physician' }],
    credentials: ['licensedPractitioner'],
    withinDays: 10,
  },
  required: [],
  malformed: [
    ['type', ['when'], 'children'],
    ['word', ['roles', 0], 'doctor'],
    ['tooMany', ['roles'], Array.from({ length: 17 }, () => 'author')],
    ['word', ['credentials', 0], 'LCSW'],
    ['tooMany', ['credentials'], Array.from({ length: 65 }, () => 'intern')],
    ['range', ['withinDays'], -1],
    ['range', ['withinDays'], 3_661],
    ['range', ['withinDays'], 1.5],
  ],
  readable: [
    ['the day itself', { withinDays: 0 }],
    ['no role and no credential, which is a contradiction', { roles: [], credentials: [] }],
    [
      'any signature at all',
      { when: undefined, roles: undefined, credentials: undefined, withinDays: undefined },
    ],
  ],
})
