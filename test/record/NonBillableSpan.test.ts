import { NonBillableSpan as codec } from '../../src/record/NonBillableSpan.js'
import { NonBillableSpan as arbitrary } from '../arbitrary/NonBillableSpan.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    start: '2016-12-01T09:20:00-06:00',
    end: '2016-12-01T09:30:00-06:00',
    reason: 'break',
  },
  required: ['start', 'end'],
  malformed: [
    ['type', ['start'], 33_600],
    ['form', ['end'], '2016-12-01T09:30:00-14:30'],
    ['word', ['reason'], 'lunch'],
    ['tooShort', ['reason', 'other'], ''],
    ['missing', ['reason', 'other'], null],
  ],
  readable: [
    ['an end before its start', { end: '2016-12-01T09:10:00-06:00' }],
    ['no time at all', { end: '2016-12-01T09:20:00-06:00' }],
    ['a reason by its own name', { reason: { other: 'fire drill' } }],
  ],
})
