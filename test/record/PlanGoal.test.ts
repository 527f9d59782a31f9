import { PlanGoal as codec } from '../../src/record/PlanGoal.js'
import { PlanGoal as arbitrary } from '../arbitrary/PlanGoal.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    id: 'goal1',
    skillAreas: ['hygiene'],
    objectives: [{ id: 'objective1', skillAreas: ['hygiene', { other: 'budgeting' }] }],
    effective: { from: '2016-11-20', through: '2017-02-17' },
  },
  required: ['id'],
  malformed: [
    ['tooShort', ['id'], ''],
    ['word', ['skillAreas', 0], 'Hygiene'],
    ['missing', ['objectives', 0, 'id'], undefined],
    ['tooMany', ['objectives'], new Array(1_001)],
    ['type', ['effective'], '2016-11-20/2017-02-17'],
    ['missing', ['effective', 'from'], null],
  ],
  readable: [
    ['from after through', { effective: { from: '2017-02-17', through: '2016-11-20' } }],
    ['two objectives with the id of the goal', { objectives: [{ id: 'goal1' }, { id: 'goal1' }] }],
    ['no skill area and no objective', { skillAreas: [], objectives: [] }],
  ],
})
