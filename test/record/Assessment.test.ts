import { Assessment as codec } from '../../src/record/Assessment.js'
import { Assessment as arbitrary } from '../arbitrary/Assessment.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    id: 'as1',
    assessedOn: '2016-11-15',
    instrument: 'ANSA',
    skillAreas: [{ domain: 'hygiene', currentLevel: 'two of five steps', need: 'moderate' }],
    recommendedServices: ['H2014'],
    performedBy: 'staff3',
    signatures: [{ role: 'licensedPractitioner', signedBy: 'staff3', signedOn: '2016-11-15' }],
  },
  required: ['id'],
  malformed: [
    ['type', ['id'], 1],
    ['form', ['assessedOn'], '2016-11-31'],
    ['tooLong', ['instrument'], 'x'.repeat(201)],
    ['missing', ['skillAreas', 0, 'domain'], null],
    ['form', ['recommendedServices', 0], 'H214'],
    ['tooMany', ['recommendedServices'], new Array(1_001)],
    ['tooLong', ['performedBy'], 'x'.repeat(129)],
    ['word', ['signatures', 0, 'role'], 'LPHA'],
  ],
  readable: [
    [
      'no instrument, no area, no service and no signature',
      { instrument: '', skillAreas: [], recommendedServices: [], signatures: [] },
    ],
    ['one area twice', { skillAreas: [{ domain: 'hygiene' }, { domain: 'hygiene' }] }],
    ['signed before the assessment', { signatures: [{ signedOn: '2016-01-01' }] }],
  ],
})
