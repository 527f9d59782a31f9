import { TreatmentPlan as codec } from '../../src/record/TreatmentPlan.js'
import { TreatmentPlan as arbitrary } from '../arbitrary/TreatmentPlan.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    id: 'p1',
    status: 'active',
    effective: { from: '2016-11-20', through: '2017-02-17' },
    goals: [{ id: 'goal1', skillAreas: ['hygiene'] }],
    services: [{ code: 'H2014', formats: ['individual'] }],
    signatures: [
      { role: 'practitioner', signedBy: 'staff3', signedOn: '2016-11-20' },
      { role: 'member', signedOn: '2016-11-21' },
    ],
    reviews: [{ reviewedOn: '2017-01-10', reviewedBy: 'staff3' }],
    assessment: 'as1',
  },
  required: ['id'],
  malformed: [
    ['type', ['id'], 9],
    ['word', ['status'], 'signed'],
    ['missing', ['effective', 'from'], undefined],
    ['form', ['effective', 'through'], '2017-02-29'],
    ['missing', ['goals', 0, 'id'], null],
    ['form', ['services', 0, 'code'], 'H2O14'],
    ['type', ['signatures', 1], 'signed'],
    ['form', ['reviews', 0, 'reviewedOn'], '10.01.2017'],
    ['tooShort', ['reviews', 0, 'reviewedBy'], ''],
    ['tooMany', ['reviews'], new Array(1_001)],
    ['type', ['assessment'], true],
  ],
  readable: [
    ['from after through', { effective: { from: '2017-02-17', through: '2016-11-20' } }],
    [
      'no goal, service, signature or review',
      { goals: [], services: [], signatures: [], reviews: [] },
    ],
    ['two goals of one id', { goals: [{ id: 'goal1' }, { id: 'goal1' }] }],
    ['a review of an unknown day', { reviews: [{}] }],
    ['an assessment that nobody knows', { assessment: '?' }],
    ['a review before the plan began', { reviews: [{ reviewedOn: '2010-01-01' }] }],
  ],
})
