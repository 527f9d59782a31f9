import { SigningBatch } from '../../src/policy/SigningBatch.js'
import { SigningBatch as arbitrary } from '../arbitrary/SigningBatch.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: SigningBatch,
  arbitrary,
  example: { notes: 20, serviceDates: 5, when: { formats: ['individual'] } },
  required: ['notes'],
  malformed: [
    ['range', ['notes'], 1],
    ['range', ['notes'], 100_001],
    ['range', ['notes'], 2.5],
    ['range', ['serviceDates'], 1],
    ['range', ['serviceDates'], 10_001],
    ['word', ['when', 'formats', 0], 'choir'],
  ],
  readable: [
    ['the fewest', { notes: 2, serviceDates: 2 }],
    ['the most', { notes: 100_000, serviceDates: 10_000 }],
    ['more service dates than notes', { notes: 2, serviceDates: 3 }],
  ],
})
