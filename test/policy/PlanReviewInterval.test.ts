import { PlanReviewInterval } from '../../src/policy/PlanReviewInterval.js'
import { PlanReviewInterval as arbitrary } from '../arbitrary/PlanReviewInterval.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: PlanReviewInterval,
  arbitrary,
  example: { when: { formats: ['group'] }, count: 90, unit: 'days', isLastDayWithin: false },
  required: ['count', 'unit', 'isLastDayWithin'],
  malformed: [
    ['type', ['when'], 'groups'],
    ['range', ['count'], 0],
    ['word', ['unit'], 'quarters'],
    ['type', ['isLastDayWithin'], 'yes'],
  ],
  readable: [['every month', { when: undefined, count: 1, unit: 'months' }]],
})
