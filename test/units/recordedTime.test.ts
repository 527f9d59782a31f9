import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { elapsedMilliseconds, recordedTime } from '../../src/units/recordedTime.js'
import { TimedSession } from '../arbitrary/TimedSession.js'
import { session } from './given.js'

const minutesOf = (start: string, end: string): unknown => {
  const time = recordedTime(session({ start, end }))
  if (E.isLeft(time)) return time.left.map(({ kind }) => kind)
  return (time.right.recorded.end - time.right.recorded.start) / 60_000
}

describe('recordedTime', () => {
  it.each([
    ['an hour', '2026-03-04T15:00:00-06:00', '2026-03-04T16:00:00-06:00', 60],
    ['half a minute', '2026-03-04T15:00:00-06:00', '2026-03-04T15:00:30-06:00', 0.5],
    ['over midnight', '2026-03-04T23:45:00-06:00', '2026-03-05T00:15:00-06:00', 30],
    ['over a leap day', '2028-02-28T23:45:00-06:00', '2028-02-29T00:15:00-06:00', 30],
    ['from a leap day', '2028-02-29T23:45:00-06:00', '2028-03-01T00:15:00-06:00', 30],
    ['over the end of a year', '2026-12-31T23:45:00-06:00', '2027-01-01T00:15:00-06:00', 30],
    ['two offsets, one hour', '2026-03-04T15:00:00-06:00', '2026-03-04T17:00:00-05:00', 60],
    // Eastern time: on 2016-11-06 at 02:00 the clock went back to 01:00.
    [
      '03:30 on the clock, 4.5 hours',
      '2016-11-06T01:30:00-04:00',
      '2016-11-06T05:00:00-05:00',
      270,
    ],
    [
      '03:30 on the clock, 3.5 hours',
      '2016-11-06T01:30:00-05:00',
      '2016-11-06T05:00:00-05:00',
      210,
    ],
    ['no time on the clock, an hour', '2016-11-06T01:30:00-04:00', '2016-11-06T01:30:00-05:00', 60],
    ['back on the clock', '2016-11-06T01:45:00-04:00', '2016-11-06T01:15:00-05:00', 30],
    // On 2017-03-12 at 02:00 it went on to 03:00.
    ['an hour on the clock, none', '2017-03-12T01:59:00-05:00', '2017-03-12T03:00:00-04:00', 1],
    [
      '03:30 on the clock, 2.5 hours',
      '2017-03-12T01:30:00-05:00',
      '2017-03-12T05:00:00-04:00',
      150,
    ],
    ['exactly 24 hours', '2026-03-04T15:00:00-06:00', '2026-03-05T15:00:00-06:00', 1440],
    ['24 hours over a day of 25', '2026-10-31T15:00:00-05:00', '2026-11-01T14:00:00-06:00', 1440],
  ])('%s', (_, start, end, minutes) => {
    expect(minutesOf(start, end)).toBe(minutes)
  })

  it.each([
    ['no time', '2026-03-04T15:00:00-06:00', '2026-03-04T15:00:00-06:00', ['endNotAfterStart']],
    ['end first', '2026-03-04T15:00:00-06:00', '2026-03-04T14:00:00-06:00', ['endNotAfterStart']],
    [
      'end first in another offset',
      '2017-03-12T01:30:00-05:00',
      '2017-03-12T02:30:00-04:00',
      ['endNotAfterStart'],
    ],
    [
      'a millisecond above 24 hours',
      '2026-03-04T15:00:00-06:00',
      '2026-03-05T15:00:00.001-06:00',
      ['longerThanADay'],
    ],
    ['25 hours', '2026-10-31T15:00:00-05:00', '2026-11-01T15:00:00-06:00', ['longerThanADay']],
    ['a wrong year', '2026-03-04T15:00:00-06:00', '2027-03-04T16:00:00-06:00', ['longerThanADay']],
  ])('has none: %s', (_, start, end, kinds) => {
    expect(minutesOf(start, end)).toEqual(kinds)
  })

  const start = '2026-03-04T15:00:00-06:00'

  it.each([
    ['no start', { end: start }, [['startMissing', 'start']]],
    ['no end', { start, status: 'finished' }, [['endMissing', 'end']]],
    ['no end yet', { start, status: 'inProgress' }, [['endMissing', 'end']]],
    [
      'neither',
      {},
      [
        ['startMissing', 'start'],
        ['endMissing', 'end'],
      ],
    ],
  ])('invents none: %s', (_, fields, issues) => {
    expect(recordedTime(session(fields))).toEqual(
      E.left(issues.map(([kind, field]) => ({ kind, session: 'session', field }))),
    )
  })

  it.each([
    ['endNotAfterStart', '2026-03-04T15:00:00-06:00', '2026-03-04T15:00:00-06:00'],
    ['longerThanADay', '2026-03-04T15:00:00-06:00', '2026-03-05T15:00:01-06:00'],
  ])('%s points at the end', (kind, start, end) => {
    const time = recordedTime(session({ start, end }))
    expect(E.isLeft(time) && time.left).toEqual([{ kind, session: 'session', field: 'end' }])
  })
})

describe('elapsedMilliseconds', () => {
  it.each([
    ['a session', { start: '2026-03-04T15:00:00Z', end: '2026-03-04T15:00:01.5Z' }, 1500],
    ['one too long', { start: '2026-03-04T15:00:00Z', end: '2026-03-05T15:00:01Z' }, 86_401_000],
    ['one that ends first', { start: '2026-03-04T15:00:00Z', end: '2026-03-04T14:00:00Z' }, 0],
    ['one without an end', { start: '2026-03-04T15:00:00Z' }, 0],
    ['one without a start', { end: '2026-03-04T15:00:00Z' }, 0],
  ])('%s', (_, fields, milliseconds) => {
    expect(elapsedMilliseconds(session(fields))).toBe(milliseconds)
  })

  it('is the length of the recorded time where there is one', () => {
    fc.assert(
      fc.property(TimedSession, ({ session }) => {
        const time = recordedTime(session)
        if (E.isRight(time)) {
          const { start, end } = time.right.recorded
          expect(elapsedMilliseconds(session)).toBe(end - start)
        }
      }),
    )
  })
})
