import { Coverage as codec } from '../../src/record/Coverage.js'
import { Coverage as arbitrary } from '../arbitrary/Coverage.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: { payer: 'texasMedicaid', from: '2016-01-01', through: '2016-12-31', order: 1 },
  required: ['payer'],
  malformed: [
    ['tooShort', ['payer'], ''],
    ['tooLong', ['payer'], 'x'.repeat(129)],
    ['type', ['from'], 20_160_101],
    ['form', ['through'], '2016-06-31'],
    ['range', ['order'], -1],
    ['range', ['order'], 1.5],
    ['type', ['order'], '1'],
  ],
  readable: [
    ['from after through', { from: '2017-01-01' }],
    ['a payer that nobody knows', { payer: '?' }],
    ['an order that counts from zero', { order: 0 }],
  ],
})
