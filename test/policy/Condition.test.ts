import { Condition } from '../../src/policy/Condition.js'
import { Condition as arbitrary } from '../arbitrary/Condition.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: Condition,
  arbitrary,
  example: { ages: { from: 18, through: 20 }, formats: ['group'], modalities: ['inPerson'] },
  required: [],
  malformed: [
    ['type', ['ages'], 18],
    ['range', ['ages', 'from'], -1],
    ['range', ['ages', 'through'], 151],
    ['range', ['ages', 'from'], 17.5],
    ['word', ['formats', 0], 'couple'],
    ['tooMany', ['formats'], ['group', 'group', 'group', 'group']],
    ['type', ['modalities', 0], 1],
  ],
  readable: [
    ['an age of 0 and one of 150', { ages: { from: 0, through: 150 } }],
    ['no age at all', { ages: {} }],
    ['nothing', {}],
  ],
})
