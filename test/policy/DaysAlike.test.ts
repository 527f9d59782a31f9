import { DaysAlike } from '../../src/policy/DaysAlike.js'
import { DaysAlike as arbitrary } from '../arbitrary/DaysAlike.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: DaysAlike,
  arbitrary,
  example: { serviceDates: 10, when: { formats: ['individual'] } },
  required: ['serviceDates'],
  malformed: [
    ['range', ['serviceDates'], 1],
    ['range', ['serviceDates'], 10_001],
    ['range', ['serviceDates'], 2.5],
    ['type', ['serviceDates'], '10'],
    ['word', ['when', 'formats', 0], 'choir'],
  ],
  readable: [
    ['the fewest', { serviceDates: 2 }],
    ['the most', { serviceDates: 10_000 }],
  ],
})
