import { PlanService as codec } from '../../src/record/PlanService.js'
import { PlanService as arbitrary } from '../arbitrary/PlanService.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    code: 'H2014',
    formats: ['individual', 'group'],
    modalities: ['inPerson', 'audioVideo'],
    amount: { quantity: 4, measure: 'units' },
    frequency: { times: 2, per: 'week' },
    effective: { from: '2016-11-20', through: '2017-02-17' },
  },
  required: ['code'],
  malformed: [
    ['form', ['code'], 'H201'],
    ['word', ['formats', 0], 'solo'],
    ['word', ['modalities', 1], 'video'],
    ['range', ['amount', 'quantity'], -1],
    ['word', ['amount', 'measure'], 'days'],
    ['missing', ['amount', 'measure'], null],
    ['range', ['frequency', 'times'], Number.NaN],
    ['type', ['frequency', 'times'], '2'],
    ['word', ['frequency', 'per'], 'quarter'],
    ['tooShort', ['frequency', 'per', 'other'], ''],
    ['form', ['effective', 'from'], '2016-11-2'],
  ],
  readable: [
    [
      'an hour and a half, never',
      { amount: { quantity: 1.5, measure: 'hours' }, frequency: { times: 0, per: 'plan' } },
    ],
    [
      'a time and a measure by their own names',
      {
        amount: { quantity: 1, measure: { other: 'days' } },
        frequency: { times: 1, per: { other: 'quarter' } },
      },
    ],
    ['no format', { formats: [], modalities: [] }],
    ['from after through', { effective: { from: '2017-02-17', through: '2016-11-20' } }],
  ],
})
