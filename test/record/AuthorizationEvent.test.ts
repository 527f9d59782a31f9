import { AuthorizationEvent as codec } from '../../src/record/AuthorizationEvent.js'
import { AuthorizationEvent as arbitrary } from '../arbitrary/AuthorizationEvent.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    id: 'e1',
    kind: 'amended',
    happenedOn: '2016-12-01',
    sequence: 2,
    units: 120,
    effective: { from: '2016-12-01', through: '2017-02-28' },
    session: 's1',
    line: 'l1',
  },
  required: ['id', 'kind'],
  malformed: [
    ['tooShort', ['id'], ''],
    ['word', ['kind'], 'paid'],
    ['type', ['kind'], 3],
    ['form', ['happenedOn'], '2016-12-32'],
    ['range', ['sequence'], 1.5],
    ['range', ['sequence'], -1],
    ['range', ['units'], 1_000_001],
    ['type', ['units'], '120'],
    ['missing', ['effective', 'from'], null],
    ['tooLong', ['session'], 'x'.repeat(129)],
    ['type', ['line'], 1],
  ],
  readable: [
    ['units not whole', { units: 3.5 }],
    ['units taken back', { units: -8 }],
    ['from after through', { effective: { from: '2017-02-28', through: '2016-12-01' } }],
    ['a session and a line that nobody knows', { session: '?', line: '?' }],
  ],
})
