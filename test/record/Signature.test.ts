import { Signature as codec } from '../../src/record/Signature.js'
import { Signature as arbitrary } from '../arbitrary/Signature.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    role: 'supervisor',
    signedBy: 'staff2',
    signedAt: '2016-12-02T08:15:00-06:00',
    signedOn: '2016-12-02',
    credential: 'licensedPractitioner',
  },
  required: [],
  malformed: [
    ['word', ['role'], 'boss'],
    ['tooShort', ['signedBy'], ''],
    ['form', ['signedAt'], '2016-12-02T08:15-06:00'],
    ['form', ['signedOn'], '12/02/2016'],
    ['word', ['credential'], 'LCSW'],
    ['tooLong', ['credential', 'other'], 'x'.repeat(201)],
  ],
  readable: [
    ['a time on another day than its day', { signedOn: '2016-12-24' }],
    [
      'a member who signed as themselves, with no staff id',
      { role: 'member', signedBy: undefined },
    ],
    [
      'nothing but that there is one',
      {
        role: undefined,
        signedBy: undefined,
        signedAt: undefined,
        signedOn: undefined,
        credential: undefined,
      },
    ],
    ['a credential by its own name', { credential: { other: 'LCSW' } }],
  ],
})
