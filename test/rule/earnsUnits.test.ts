import { describe, expect, it } from 'vitest'
import { earnsUnits } from '../../src/rule/earnsUnits.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { counting, held } from '../subject/chartOf.js'
import { policy } from './judged.js'

describe('earnsUnits', () => {
  it.each([
    ['a minute short of a unit', '09:14', {}, [counting()], false],
    ['one unit', '09:15', {}, [counting()], true],
    ['no known end', '', { end: undefined }, [counting()], false],
    ['a payer that does not say what a unit is', '10:00', {}, [policy()], false],
  ])('of %s', (_, until, fields, policies, expected) => {
    expect(subjectsOf([held('a', '09:00', until, fields)], policies).map(earnsUnits)).toEqual([
      expected,
    ])
  })

  it('of two of one id it cannot be told', () => {
    const twins = [held('a', '09:00', '10:00'), held('a', '11:00', '12:00')]
    expect(subjectsOf(twins, [counting()]).map(earnsUnits)).toEqual([false, false])
  })
})
