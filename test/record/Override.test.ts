import { Override as codec } from '../../src/record/Override.js'
import { Override as arbitrary } from '../arbitrary/Override.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    id: 'o1',
    rule: 'planCoversServiceDate',
    session: 's1',
    role: 'supervisor',
    reason: 'documentedElsewhere',
    decidedOn: '2016-12-14',
  },
  required: ['id', 'rule'],
  malformed: [
    ['tooShort', ['id'], ''],
    ['tooShort', ['rule'], ''],
    ['tooLong', ['rule'], 'x'.repeat(101)],
    ['tooLong', ['session'], 'x'.repeat(129)],
    ['word', ['role'], 'boss'],
    ['word', ['reason'], 'because'],
    ['tooShort', ['reason', 'other'], ''],
    ['form', ['decidedOn'], '2016-12'],
  ],
  readable: [
    ['a rule that there is not', { rule: 'noSuchRule' }],
    ['a reason by its own name', { reason: { other: 'told by phone' } }],
    ['of every session, by nobody, for no reason', { session: undefined, role: undefined }],
    ['decided in the future', { decidedOn: '2099-12-31' }],
  ],
})
