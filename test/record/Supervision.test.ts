import { Supervision as codec } from '../../src/record/Supervision.js'
import { Supervision as arbitrary } from '../arbitrary/Supervision.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    supervisor: 'staff2',
    effective: { from: '2016-01-01', through: '2016-12-31' },
    evidence: [{ heldOn: '2016-12-05', kind: 'observation' }],
  },
  required: ['supervisor'],
  malformed: [
    ['tooShort', ['supervisor'], ''],
    ['missing', ['effective', 'from'], undefined],
    ['form', ['evidence', 0, 'heldOn'], '2016-12-5'],
    ['word', ['evidence', 0, 'kind'], 'meeting'],
    ['tooMany', ['evidence'], new Array(10_001)],
    ['type', ['evidence'], 12],
  ],
  readable: [
    ['a supervisor that nobody knows', { supervisor: '?' }],
    ['from after through', { effective: { from: '2016-12-31', through: '2016-01-01' } }],
    ['no evidence', { evidence: [] }],
    [
      'evidence of an unknown day, and of days outside',
      { evidence: [{}, { heldOn: '2020-01-01' }] },
    ],
  ],
})
