import { describe, expect, it } from 'vitest'
import { limitCapacities } from '../../src/capacity/limitCapacities.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { chartOf, counting, held, heldOn } from '../subject/chartOf.js'
import { proposedIn } from './proposed.js'
import { dailyLimit } from '../claim/reviewed.js'

const capacities = (limits: ReadonlyArray<object>, chart: object, request: object = {}) => {
  const { reckoning, soFar, on } = proposedIn(chart, [counting({ limits })])
  const rendered = reckonUnits(
    reckoning.sessions.filter(({ session }) => session.status !== 'planned'),
    chartOf({ sessions: [], ...chart }),
  )
  return limitCapacities(on(request), soFar, rendered.limitUse)
}

/** `day: 4 used, 2 reserved, 10 left, 10 units`. */
const inWords = (...given: Parameters<typeof capacities>): ReadonlyArray<string> =>
  capacities(...given).map(
    ({ window, used, reserved, left, units }) =>
      `${window}: ${used} used, ${reserved} reserved, ${left} left, ${units} units`,
  )

const planned = { status: 'planned' }
const sessions = [held('a', '09:00', '10:00'), held('b', '11:00', '11:30', planned)]
const month = dailyLimit(8, { window: { kind: 'month' }, beyond: 'review' })

describe('limitCapacities', () => {
  it.each<readonly [string, Parameters<typeof capacities>, ReadonlyArray<string>]>([
    [
      'each limit, in its order',
      [[month, dailyLimit(16)], { sessions }],
      ['month: 4 used, 2 reserved, 2 left, 2 units', 'day: 4 used, 2 reserved, 10 left, 10 units'],
    ],
    [
      'nothing is known of sessions that took place',
      [
        [dailyLimit(16)],
        {
          sessions: [
            ...sessions,
            held('c', '12:00', '12:15', { end: undefined, status: 'inProgress' }),
          ],
        },
      ],
      ['day: undetermined used, undetermined reserved, undetermined left, undetermined units'],
    ],
    [
      'a planned one has no end',
      [
        [dailyLimit(16)],
        { sessions: [...sessions, held('c', '12:00', '12:15', { end: undefined, ...planned })] },
      ],
      ['day: 4 used, undetermined reserved, undetermined left, undetermined units'],
    ],
    [
      'none of another format',
      [[dailyLimit(16, { when: { formats: ['group'] } })], {}, { format: { kind: 'family' } }],
      [],
    ],
    ['none where its plan is not known', [[dailyLimit(16, { window: { kind: 'plan' } })], {}], []],
    [
      'none where it is not known whose',
      [[dailyLimit(16, { scope: 'memberAndProvider' })], {}],
      [],
    ],
    [
      'a provider alone',
      [
        [dailyLimit(16, { scope: 'memberAndProvider' })],
        { sessions: [held('a', '09:00', '10:00', { renderingProvider: 'p' })] },
        { renderingProvider: 'p' },
      ],
      ['day: 4 used, 0 reserved, 12 left, 12 units'],
    ],
    [
      'any 24 hours, of which all counts as used first',
      [
        [dailyLimit(16, { window: { kind: 'rolling24Hours' } })],
        {
          sessions: [
            heldOn('2026-03-01', 'a', '09:00', '12:00'),
            held('b', '11:30', '12:00', planned),
          ],
        },
      ],
      ['rolling24Hours: 2 used, 0 reserved, 14 left, 14 units'],
    ],
  ])('%s', (_, given, expected) => {
    expect(inWords(...given)).toEqual(expected)
  })
})
