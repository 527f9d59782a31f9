import { Credential as codec } from '../../src/record/Credential.js'
import { Credential as arbitrary } from '../arbitrary/Credential.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: { kind: 'paraprofessional', from: '2014-01-01', through: '2018-12-31' },
  required: ['kind'],
  malformed: [
    ['word', ['kind'], 'QMHP'],
    ['missing', ['kind', 'other'], null],
    ['tooLong', ['kind', 'other'], 'x'.repeat(201)],
    ['form', ['from'], '2014-00-01'],
    ['type', ['through'], 2018],
  ],
  readable: [
    ['from after through', { from: '2019-01-01' }],
    ['of which only the last day is known', { from: undefined }],
    ['by its own name', { kind: { other: 'QMHP-CS' } }],
  ],
})
