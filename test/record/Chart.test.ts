import { Chart as codec } from '../../src/record/Chart.js'
import { Chart as arbitrary } from '../arbitrary/Chart.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    member: { id: 'm1', birthDate: '1990-02-28' },
    diagnoses: [{ code: 'F20.9', establishedOn: '2015-03-01' }],
    assessments: [{ id: 'as1', instrument: 'ANSA' }],
    plans: [{ id: 'p1', goals: [{ id: 'goal1' }] }],
    authorizations: [{ id: 'a1', number: 'PA-1', units: 96 }],
    stays: [{ id: 'st1', kind: 'inpatient', from: '2016-12-10' }],
    sessions: [{ id: 's1', code: 'H2014', start: '2016-12-01T09:00:00-06:00' }],
    notes: [{ id: 'n1', session: 's1', text: 'Met at home.' }],
    overrides: [{ id: 'o1', rule: 'planCoversServiceDate', session: 's1', role: 'supervisor' }],
    incomplete: ['notes'],
  },
  required: ['member'],
  malformed: [
    ['missing', ['member', 'id'], null],
    ['form', ['diagnoses', 0, 'code'], 'F-20'],
    ['tooLong', ['assessments', 0, 'instrument'], 'x'.repeat(201)],
    ['type', ['plans', 0, 'goals', 0], 'hygiene'],
    ['range', ['authorizations', 0, 'units'], 1e9],
    ['missing', ['stays', 0, 'id'], undefined],
    ['form', ['sessions', 0, 'start'], 'nine'],
    ['tooMany', ['sessions'], new Array(1_000_001)],
    ['missing', ['notes', 0, 'session'], null],
    ['word', ['overrides', 0, 'role'], 'boss'],
    ['tooMany', ['overrides'], new Array(10_001)],
    ['word', ['incomplete', 0], 'staff'],
    ['tooMany', ['incomplete'], new Array(101)],
  ],
  readable: [
    [
      'two sessions and two notes of one id',
      {
        sessions: [
          { id: 's1', code: 'H2014' },
          { id: 's1', code: 'H2015' },
        ],
        notes: [
          { id: 'n1', session: 's1' },
          { id: 'n1', session: 's1' },
        ],
      },
    ],
    ['a note about a session that is not there', { sessions: [] }],
    [
      'nothing of anything',
      {
        diagnoses: [],
        assessments: [],
        plans: [],
        authorizations: [],
        stays: [],
        sessions: [],
        notes: [],
        overrides: [],
        incomplete: [],
      },
    ],
    ['one list named twice as incomplete', { incomplete: ['notes', 'notes'] }],
  ],
})
