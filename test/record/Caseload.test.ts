import { Caseload as codec } from '../../src/record/Caseload.js'
import { Caseload as arbitrary } from '../arbitrary/Caseload.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    staff: [{ id: 'staff1', npi: '1234567893' }],
    charts: [{ member: { id: 'm1' }, sessions: [{ id: 's1', code: 'H2014' }] }],
    incomplete: ['staff'],
  },
  required: ['charts'],
  malformed: [
    ['form', ['staff', 0, 'npi'], '1234567890'],
    ['tooMany', ['staff'], new Array(100_001)],
    ['missing', ['charts', 0, 'member'], null],
    ['missing', ['charts', 0, 'sessions', 0, 'code'], null],
    ['tooMany', ['charts'], new Array(100_001)],
    ['type', ['charts'], 'm1'],
    ['word', ['incomplete', 0], 'sessions'],
  ],
  readable: [
    ['two charts of one member', { charts: [{ member: { id: 'm1' } }, { member: { id: 'm1' } }] }],
    ['two staff members of one id', { staff: [{ id: 'staff1' }, { id: 'staff1' }] }],
    ['nobody at all', { staff: [], charts: [] }],
  ],
})
