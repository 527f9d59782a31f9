import { StaffMember as codec } from '../../src/record/StaffMember.js'
import { StaffMember as arbitrary } from '../arbitrary/StaffMember.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    id: 'staff1',
    npi: '1234567893',
    credentials: [{ kind: 'paraprofessional', from: '2014-01-01' }],
    supervisions: [{ supervisor: 'staff2', evidence: [{ heldOn: '2016-12-05' }] }],
    exclusions: [{ from: '2019-01-01' }],
    absences: [{ from: '2016-12-24', through: '2016-12-26' }],
  },
  required: ['id'],
  malformed: [
    ['type', ['id'], ['staff1']],
    ['form', ['npi'], '1234567890'],
    ['type', ['npi'], 1_234_567_893],
    ['tooLong', ['npi'], '12345678930'],
    ['missing', ['credentials', 0, 'kind'], null],
    ['missing', ['supervisions', 0, 'supervisor'], null],
    ['type', ['exclusions'], 'none'],
    ['missing', ['exclusions', 0, 'from'], null],
    ['tooMany', ['absences'], new Array(10_001)],
  ],
  readable: [
    ['their own supervisor', { supervisions: [{ supervisor: 'staff1' }] }],
    ['no credential and no supervisor', { credentials: [], supervisions: [] }],
    ['away until before they left', { absences: [{ from: '2016-12-26', through: '2016-12-24' }] }],
  ],
})
