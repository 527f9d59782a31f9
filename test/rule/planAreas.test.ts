import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { list } from '../../src/codec/list.js'
import { PlanGoal } from '../../src/record/PlanGoal.js'
import { planAreas } from '../../src/rule/planAreas.js'

const of = (...goals: ReadonlyArray<object>) => {
  const decoded = decode(list(PlanGoal))(goals)
  if (E.isLeft(decoded)) return undefined
  const { byName, open } = planAreas(decoded.right)
  return {
    areas: [...byName].map(([name, targeting]) => [name, ...targeting.map(({ id }) => id)]),
    open: open.map(({ goal, missing }) => [goal.id, missing]),
  }
}

const goal = (fields: object, id = 'goal') => ({ id, skillAreas: [], objectives: [], ...fields })

describe('planAreas', () => {
  it.each<readonly [string, ReadonlyArray<object>, ReadonlyArray<unknown>, ReadonlyArray<unknown>]>(
    [
      ['no goal', [], [], []],
      ['a goal that targets none', [goal({})], [], []],
      ['a goal that targets one', [goal({ skillAreas: ['hygiene'] })], [['hygiene', 'goal']], []],
      [
        'a goal that targets it twice, itself and by an objective',
        [goal({ skillAreas: ['hygiene'], objectives: [{ id: 'o', skillAreas: ['hygiene'] }] })],
        [['hygiene', 'goal']],
        [],
      ],
      [
        'an objective that targets one by its own name',
        [goal({ objectives: [{ id: 'o', skillAreas: [{ other: 'budgeting' }] }] })],
        [['budgeting', 'goal']],
        [],
      ],
      ['a blank name', [goal({ skillAreas: [{ other: ' ' }] })], [], []],
      [
        'two goals that target one',
        [goal({ skillAreas: ['hygiene'] }, 'a'), goal({ skillAreas: ['hygiene'] }, 'b')],
        [['hygiene', 'a', 'b']],
        [],
      ],
      [
        'areas that are not known',
        [goal({ skillAreas: undefined })],
        [],
        [['goal', 'plan.goals.skillAreas']],
      ],
      [
        'objectives that are not known',
        [goal({ objectives: undefined, skillAreas: ['hygiene'] })],
        [['hygiene', 'goal']],
        [['goal', 'plan.goals.objectives']],
      ],
      [
        'areas of objectives that are not known, named once',
        [goal({ objectives: [{ id: 'o' }, { id: 'p' }] })],
        [],
        [['goal', 'plan.goals.objectives.skillAreas']],
      ],
    ],
  )('of %s', (_, goals, areas, open) => {
    expect(of(...goals)).toEqual({ areas, open })
  })
})
