import { PlanLength } from '../../src/policy/PlanLength.js'
import { PlanLength as arbitrary } from '../arbitrary/PlanLength.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: PlanLength,
  arbitrary,
  example: { when: { ages: { through: 17 } }, count: 6, unit: 'months' },
  required: ['count', 'unit'],
  malformed: [
    ['type', ['when'], 'children'],
    ['range', ['count'], 0],
    ['range', ['count'], 36_501],
    ['range', ['count'], 1.5],
    ['word', ['unit'], 'years'],
  ],
  readable: [
    ['a single day', { when: undefined, count: 1, unit: 'days' }],
    ['the longest', { count: 36_500 }],
  ],
})
