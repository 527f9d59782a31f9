import { FilingLimit } from '../../src/policy/FilingLimit.js'
import { FilingLimit as arbitrary } from '../arbitrary/FilingLimit.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: FilingLimit,
  arbitrary,
  example: { days: 365 },
  required: ['days'],
  malformed: [
    ['range', ['days'], -1],
    ['range', ['days'], 3_651],
    ['range', ['days'], 364.5],
    ['type', ['days'], '365'],
  ],
  readable: [
    ['the day of the service alone', { days: 0 }],
    ['the most', { days: 3_650 }],
  ],
})
