import { Diagnosis as codec } from '../../src/record/Diagnosis.js'
import { Diagnosis as arbitrary } from '../arbitrary/Diagnosis.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    id: 'd1',
    code: 'F20.9',
    establishedOn: '2015-03-01',
    resolvedOn: '2018-03-01',
    establishedBy: 'staff3',
    rank: 1,
  },
  required: ['code'],
  malformed: [
    ['tooShort', ['id'], ''],
    ['form', ['code'], 'f20.9'],
    ['tooLong', ['code'], 'F20.900000'],
    ['type', ['code'], 20.9],
    ['form', ['establishedOn'], '2015-3-1'],
    ['type', ['resolvedOn'], false],
    ['type', ['establishedBy'], {}],
    ['range', ['rank'], 0],
    ['range', ['rank'], 1_001],
    ['range', ['rank'], 1.5],
  ],
  readable: [
    ['resolved before it was established', { resolvedOn: '2014-01-01' }],
    ['a header code, which is not billable', { code: 'F20' }],
    ['no diagnosis of behavioral health', { code: 'J45.909' }],
    ['a code without its dot', { code: 'F209' }],
  ],
})
