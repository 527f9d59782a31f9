import { SkillTaught as codec } from '../../src/record/SkillTaught.js'
import { SkillTaught as arbitrary } from '../arbitrary/SkillTaught.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    domain: 'timeManagement',
    skill: 'planning a morning',
    methods: ['modeling', { other: 'social stories' }],
    goals: ['goal1', 'objective2'],
  },
  required: [],
  malformed: [
    ['word', ['domain'], 'cooking'],
    ['tooShort', ['domain', 'other'], ''],
    ['tooLong', ['skill'], 'x'.repeat(1_001)],
    ['type', ['skill'], 3],
    ['word', ['methods', 0], 'roleplay'],
    ['type', ['methods'], 'modeling'],
    ['tooMany', ['goals'], new Array(101)],
    ['tooShort', ['goals', 0], ''],
  ],
  readable: [
    ['a skill of no words', { skill: '' }],
    ['no method and no goal', { methods: [], goals: [] }],
    ['a goal that no plan has, twice', { goals: ['?', '?'] }],
    ['a domain by its own name', { domain: { other: 'budgeting' } }],
  ],
})
