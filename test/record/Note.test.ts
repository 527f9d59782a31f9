import { Note as codec } from '../../src/record/Note.js'
import { Note as arbitrary } from '../arbitrary/Note.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    id: 'n1',
    session: 's1',
    author: 'staff1',
    signatures: [{ role: 'author', signedBy: 'staff1', signedAt: '2016-12-01T17:00:00-06:00' }],
    coSignatures: [{ role: 'supervisor', signedBy: 'staff2', signedOn: '2016-12-02' }],
    skills: [
      {
        domain: 'hygiene',
        skill: 'brushing teeth twice a day',
        methods: ['modeling', 'rolePlay'],
        goals: ['goal1'],
      },
    ],
    engagement: 'took part throughout',
    response: 'asked to repeat the steps',
    progress: 'four of five steps unprompted',
    start: '2016-12-01T09:00:00-06:00',
    end: '2016-12-01T10:00:00-06:00',
    text: 'Met at home.',
  },
  required: ['id', 'session'],
  malformed: [
    ['tooLong', ['id'], 'x'.repeat(129)],
    ['type', ['session'], ['s1']],
    ['tooShort', ['author'], ''],
    ['type', ['signatures'], 'J. Public'],
    ['form', ['signatures', 0, 'signedAt'], '2016-12-01 17:00:00-06:00'],
    ['tooMany', ['coSignatures'], new Array(101)],
    ['missing', ['skills', 0], null],
    ['word', ['skills', 0, 'methods', 1], 'lecture'],
    ['type', ['engagement'], 4],
    ['tooLong', ['response'], 'x'.repeat(65_537)],
    ['type', ['progress'], false],
    ['form', ['start'], '2016-12-01T09:00:60-06:00'],
    ['form', ['end'], '2016-13-01T10:00:00-06:00'],
    ['type', ['text'], ['Met at home.']],
  ],
  readable: [
    ['an end before its start', { end: '2016-12-01T08:00:00-06:00' }],
    ['a session that nobody knows', { session: '?' }],
    [
      'no signature, no skill, and texts that say nothing',
      { signatures: [], skills: [], engagement: '', response: '', progress: '', text: '' },
    ],
    [
      'signed before the session began',
      { signatures: [{ signedAt: '2016-11-30T17:00:00-06:00' }] },
    ],
    [
      'a skill without domain, method and goal',
      { skills: [{ skill: '', methods: [], goals: [] }, {}] },
    ],
    ['the longest text', { text: 'x'.repeat(65_536) }],
  ],
})
