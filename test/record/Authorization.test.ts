import { Authorization as codec } from '../../src/record/Authorization.js'
import { Authorization as arbitrary } from '../arbitrary/Authorization.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    id: 'a1',
    number: 'PA-2016-0001',
    payer: 'texasMedicaid',
    codes: ['H2014'],
    modifiers: ['HQ'],
    effective: { from: '2016-12-01', through: '2017-02-28' },
    units: 96,
    opening: { usedUnits: 12, asOf: '2016-12-15' },
    events: [{ id: 'e1', kind: 'rendered', happenedOn: '2016-12-20', units: 4, session: 's1' }],
  },
  required: ['id'],
  malformed: [
    ['type', ['id'], 1],
    ['tooLong', ['number'], 'x'.repeat(51)],
    ['tooShort', ['payer'], ''],
    ['form', ['codes', 0], 'H-014'],
    ['tooMany', ['modifiers'], new Array(101)],
    ['form', ['modifiers', 0], 'H'],
    ['form', ['effective', 'through'], '2017-02-29'],
    ['range', ['units'], Infinity],
    ['missing', ['opening', 'usedUnits'], null],
    ['range', ['opening', 'usedUnits'], -1_000_001],
    ['word', ['events', 0, 'kind'], 'used'],
    ['tooMany', ['events'], new Array(10_001)],
  ],
  readable: [
    ['from after through', { effective: { from: '2017-02-28', through: '2016-12-01' } }],
    ['units not whole, and fewer than none', { units: 3.5, opening: { usedUnits: -1 } }],
    ['more used than granted', { opening: { usedUnits: 200, asOf: '2016-12-15' } }],
    ['no number and no code', { number: '', codes: [], modifiers: [] }],
    [
      'one event twice',
      {
        events: [
          { id: 'e1', kind: 'rendered' },
          { id: 'e1', kind: 'rendered' },
        ],
      },
    ],
    ['a payer that nobody knows', { payer: '?' }],
  ],
})
