import { Claims as codec } from '../../src/record/Claims.js'
import { Claims as arbitrary } from '../arbitrary/Claims.js'
import { recordLaws } from './recordLaws.js'

const rate = {
  payer: 'texasMedicaid',
  code: 'H2014',
  effective: { from: '2016-01-01' },
  centsPerUnit: 2_511,
}

recordLaws({
  codec,
  arbitrary,
  example: {
    lines: [{ id: 'l1', member: 'm1', code: 'H2014', units: 4 }],
    rates: [rate],
    incomplete: ['rates'],
  },
  required: ['lines'],
  malformed: [
    ['type', ['lines'], 'l1'],
    ['missing', ['lines', 0, 'member'], null],
    ['tooMany', ['lines'], new Array(1_000_001)],
    ['range', ['rates', 0, 'centsPerUnit'], 0.5],
    ['tooMany', ['rates'], new Array(100_001)],
    ['word', ['incomplete', 0], 'charts'],
  ],
  readable: [
    [
      'two lines of one id',
      {
        lines: [
          { id: 'l1', member: 'm1', code: 'H2014' },
          { id: 'l1', member: 'm1', code: 'H2014' },
        ],
      },
    ],
    ['two rates that say different cents', { rates: [rate, { ...rate, centsPerUnit: 1 }] }],
    ['no line at all', { lines: [], rates: [] }],
  ],
})
