import * as E from 'fp-ts/Either'
import { expect, it } from 'vitest'
import { withoutSessions } from '../../src/claim/withoutSessions.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { policy } from '../rule/judged.js'
import { chartOf, counting, held, placedIn } from '../subject/chartOf.js'

const linesWithout = (ids: ReadonlyArray<string>, policies = [counting()]) => {
  const chart = chartOf({
    sessions: [
      held('a', '09:00', '10:00'),
      held('b', '11:00', '11:30'),
      held('c', '12:00', '13:00', { renderingProvider: 'p' }),
    ],
  })
  const reckoning = reckonUnits(placedIn(chart, policies), chart)
  const left = new Set(
    reckoning.sessions.flatMap(({ session }) => (ids.includes(session.id) ? [session] : [])),
  )
  const { byEditions, limitUse } = withoutSessions(left, reckoning)
  expect(limitUse).toBe(reckoning.limitUse)
  return [...byEditions.values()].flatMap((result) =>
    E.isLeft(result)
      ? ['no units']
      : result.right.lines.map(({ sessions, units }) => `${sessions.join('+')}: ${units}`),
  )
}

it('lines lose the units that begin in some sessions, and those are not made that have no other', () => {
  expect(linesWithout([])).toEqual(['a+b: 6', 'c: 4'])
  expect(linesWithout(['a'])).toEqual(['b: 2', 'c: 4'])
  expect(linesWithout(['c'])).toEqual(['a+b: 6'])
  expect(linesWithout(['a'], [policy()])).toEqual(['no units'])
})
