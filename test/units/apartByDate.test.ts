import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Aggregation } from '../../src/policy/Aggregation.js'
import type { CalendarWindow } from '../../src/time/CalendarWindow.js'
import { apartByDate } from '../../src/units/apartByDate.js'
import { placeSessions } from '../../src/units/placeSessions.js'
import { soundAggregation } from '../arbitrary/Aggregation.js'
import { TimedSession } from '../arbitrary/TimedSession.js'
import { dated } from './dated.js'
import { lasting, perSession } from './given.js'

const over = (window: CalendarWindow): Aggregation => ({ kind: 'sum', window, by: [] })

const at = (moment: string): object => lasting(`2026-${moment}:00-06:00`, 20)

const sets = (
  aggregation: Aggregation,
  ...sessions: ReadonlyArray<object>
): ReadonlyArray<string> =>
  apartByDate(aggregation)(dated(...sessions)).map((set) =>
    set.map(({ session }) => session.id).join(' '),
  )

describe('apartByDate', () => {
  const nights = [at('03-04T10:00'), at('03-04T23:50'), at('03-05T10:00'), at('03-06T10:00')]

  it.each<[string, Aggregation, ReadonlyArray<string>]>([
    ['contacts', perSession, ['s1', 's2', 's3', 's4']],
    ['days that a night joins', over({ kind: 'day' }), ['s1 s2 s3', 's4']],
    ['a month', over({ kind: 'month' }), ['s1 s2 s3 s4']],
    ['totals of days', { kind: 'totalMinutes', codes: [], by: [] }, ['s1 s2 s3', 's4']],
  ])('%s', (_, aggregation, expected) => {
    expect(sets(aggregation, ...nights)).toEqual(expected)
  })

  it('joins the weeks of a night between them, and not others', () => {
    const weeks = over({ kind: 'week', firstDay: 'sunday' })
    const sessions = [at('03-02T10:00'), at('03-07T23:50'), at('03-10T10:00'), at('03-17T10:00')]
    expect(sets(weeks, ...sessions)).toEqual(['s1 s2 s3', 's4'])
    expect(sets(weeks, at('03-07T10:00'), at('03-08T10:00'))).toEqual(['s1', 's2'])
  })

  it('goes by the service date that a session names', () => {
    const named = { ...at('03-09T10:00'), serviceDate: '2026-03-04' }
    expect(sets(over({ kind: 'day' }), at('03-04T10:00'), at('03-05T10:00'), named)).toEqual([
      's1 s3',
      's2',
    ])
  })

  it('leaves out no session and gives none twice', () => {
    fc.assert(
      fc.property(soundAggregation, fc.array(TimedSession), (aggregation, timed) => {
        const all = placeSessions(timed).dated
        expect(new Set(apartByDate(aggregation)(all).flat())).toEqual(new Set(all))
        expect(apartByDate(aggregation)(all).flat()).toHaveLength(all.length)
      }),
    )
  })
})
