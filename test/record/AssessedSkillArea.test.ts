import { AssessedSkillArea as codec } from '../../src/record/AssessedSkillArea.js'
import { AssessedSkillArea as arbitrary } from '../arbitrary/AssessedSkillArea.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: { domain: 'hygiene', currentLevel: 'two of five steps', need: 'moderate' },
  required: ['domain'],
  malformed: [
    ['word', ['domain'], 'cooking'],
    ['type', ['domain'], 1],
    ['tooLong', ['currentLevel'], 'x'.repeat(4_001)],
    ['type', ['currentLevel'], 2],
    ['word', ['need'], 'high'],
    ['tooShort', ['need', 'other'], ''],
  ],
  readable: [
    ['no level written', { currentLevel: '' }],
    ['a need by its own name', { need: { other: '2' } }],
  ],
})
