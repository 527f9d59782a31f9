import { Stay as codec } from '../../src/record/Stay.js'
import { Stay as arbitrary } from '../arbitrary/Stay.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: { id: 'st1', kind: 'inpatient', from: '2016-12-10', through: '2016-12-14' },
  required: ['id'],
  malformed: [
    ['tooShort', ['id'], ''],
    ['word', ['kind'], 'hospital'],
    ['tooShort', ['kind', 'other'], ''],
    ['form', ['from'], '2016-12'],
    ['tooLong', ['through'], '2016-12-14T12:00:00-06:00'],
  ],
  readable: [
    ['discharged before admission', { through: '2016-12-09' }],
    [
      'of an unknown kind and unknown days',
      { kind: undefined, from: undefined, through: undefined },
    ],
    ['a kind by its own name', { kind: { other: 'respite' } }],
  ],
})
