import { Rate as codec } from '../../src/record/Rate.js'
import { Rate as arbitrary } from '../arbitrary/Rate.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    payer: 'texasMedicaid',
    code: 'H2014',
    modifiers: ['HQ'],
    effective: { from: '2016-01-01', through: '2016-12-31' },
    centsPerUnit: 2_511,
  },
  required: ['payer', 'code', 'effective', 'centsPerUnit'],
  malformed: [
    ['tooShort', ['payer'], ''],
    ['form', ['code'], 'h2014'],
    ['form', ['modifiers', 0], 'hq'],
    ['tooMany', ['modifiers'], new Array(101)],
    ['form', ['effective', 'from'], '2016-1-1'],
    ['range', ['centsPerUnit'], -1],
    ['range', ['centsPerUnit'], 25.11],
    ['range', ['centsPerUnit'], 100_000_001],
  ],
  readable: [
    [
      'a range that ends before it begins',
      { effective: { from: '2016-12-31', through: '2016-01-01' } },
    ],
    ['a payer that nobody knows', { payer: '?' }],
    ['a service that costs nothing', { centsPerUnit: 0 }],
    ['the highest', { centsPerUnit: 100_000_000 }],
    ['of any line', { modifiers: [] }],
  ],
})
