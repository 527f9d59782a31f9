import { Closure } from '../../src/policy/Closure.js'
import { Closure as arbitrary } from '../arbitrary/Closure.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: Closure,
  arbitrary,
  example: { name: 'Thanksgiving', places: ['11', '53'], days: ['2026-11-26', '2027-11-25'] },
  required: ['name', 'places', 'days'],
  malformed: [
    ['tooShort', ['name'], ''],
    ['tooLong', ['name'], 'x'.repeat(201)],
    ['form', ['places', 0], '1'],
    ['form', ['days', 1], '2026-11-31'],
    ['tooMany', ['places'], new Array(101).fill('11')],
    ['tooMany', ['days'], new Array(1_001).fill('2026-11-26')],
  ],
  readable: [['no place and no day', { places: [], days: [] }]],
})
