import { CodeExclusion } from '../../src/policy/CodeExclusion.js'
import { CodeExclusion as arbitrary } from '../arbitrary/CodeExclusion.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: CodeExclusion,
  arbitrary,
  example: {
    when: { formats: ['group'] },
    codes: ['H2015', 'H2017'],
    scope: 'sameDay',
    beyond: 'deny',
  },
  required: ['codes', 'scope', 'beyond'],
  malformed: [
    ['type', ['when'], 'group'],
    ['type', ['codes'], 'H2015'],
    ['form', ['codes', 1], 'h2017'],
    ['word', ['scope'], 'sameWeek'],
    ['word', ['beyond'], 'review'],
  ],
  readable: [['no code', { codes: [] }]],
})
