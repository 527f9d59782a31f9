import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { asClaimed } from '../../src/claim/asClaimed.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { stated } from '../rule/judged.js'
import { chartOf, counting, held, placedIn } from '../subject/chartOf.js'
import { session } from '../units/given.js'
import { dailyLimit } from './reviewed.js'
import { subjectsOf } from './subjectsOf.js'

const claimed = (sessions: ReadonlyArray<object>, matters: object) => {
  const policies = [counting(matters)]
  const chart = chartOf({ sessions })
  const reckoning = reckonUnits(placedIn(chart, policies), chart)
  const subjects = subjectsOf(sessions, policies)
  return { ...asClaimed(reckoning.limitUse)(subjects), subjects, reckoning }
}

describe('asClaimed', () => {
  it('says which units of a line are not paid, whatever is authorized', () => {
    const sessions = [held('a', '09:00', '10:00'), held('b', '10:00', '11:00')]
    const { unpaidUnits, reckoning } = claimed(sessions, { limits: [dailyLimit(5)] })
    const unpaid = [...reckoning.byEditions].flatMap(([editions, result]) =>
      E.isLeft(result)
        ? []
        : result.right.lines.map((line) => ['a', 'b', 'c'].map(unpaidUnits(editions)(line))),
    )
    expect(unpaid).toEqual([[0, 3, 0]])
  })

  it('says which modifiers follow from the facts, and of a session of another code which the caller set', () => {
    const sessions = [
      held('a', '09:00', '10:00', { modifiers: [], format: { kind: 'group', size: 3 } }),
    ]
    const modifiers = [stated({ modifier: 'HQ', when: { formats: ['group'] } })]
    const { modifiersOf, subjects } = claimed(sessions, { claimTerms: { modifiers } })
    expect(subjects.map((subject) => modifiersOf(subject.session).known)).toEqual([['HQ']])
    expect(modifiersOf(session({ code: 'H2017', modifiers: ['HA'] })).known).toEqual(['HA'])
  })
})
