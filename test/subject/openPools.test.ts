import { describe, expect, it } from 'vitest'
import { openPools } from '../../src/subject/openPools.js'
import { quarterHours, stated } from '../rule/judged.js'
import { chartOf, counting, held, heldOn, placedIn } from './chartOf.js'

const none = undefined
const shared = stated({ kind: 'totalMinutes', codes: ['H2014', 'H2017'], by: [] })
const pooling = (units: object = {}) =>
  counting({ units: { ...quarterHours, aggregation: shared, ...units } })

const open = (sessions: ReadonlyArray<object>, policy = pooling()): ReadonlyArray<string> => {
  const placed = placedIn(chartOf({ sessions }), [policy])
  const pool = openPools(
    placed,
    placed.filter(({ time }) => time._tag === 'Left'),
  )
  return placed.flatMap((one) => {
    const because = pool(one)
    return because === undefined
      ? []
      : [`${one.session.id}: ${because.becauseOf} ${because.missing.join(' ')}`]
  })
}

const hour = held('hour', '09:00', '10:00')
const openEnded = held('open', '11:00', '', { end: none, code: 'H2017', status: none })

describe('openPools', () => {
  it.each<readonly [string, ReadonlyArray<object>, ReadonlyArray<string>]>([
    ['no session without time', [hour], []],
    ['one of a code that shares the total', [hour, openEnded], ['hour: open session.end']],
    ['one of a code that does not', [hour, { ...openEnded, code: 'H0038' }], []],
    ['one of another day', [hour, heldOn('2026-03-03', 'open', '11:00', '', { end: none })], []],
    [
      'one of no known day',
      [hour, { id: 'open', code: 'H2017' }],
      ['hour: open session.start session.end'],
    ],
    [
      'one of no known day, of a code that does not share it',
      [hour, { id: 'open', code: 'H0038' }],
      [],
    ],
    [
      'a session of a code that does not share it',
      [held('other', '09:00', '10:00', { code: 'H0038' }), openEnded],
      [],
    ],
  ])('%s', (_, sessions, expected) => {
    expect(open(sessions)).toEqual(expected)
  })

  it('where each session counts alone nothing is shared', () => {
    expect(open([hour, openEnded], counting())).toEqual([])
  })

  it.each([
    ['splitByServiceDate', ['night: open session.end']],
    ['startDate', []],
  ])('a night before such a day, %s', (midnight, expected) => {
    const night = heldOn('2026-03-01', 'night', '23:00', '', { end: '2026-03-02T01:00:00-06:00' })
    expect(open([night, openEnded], pooling({ midnight: stated(midnight) }))).toEqual(expected)
  })
})
