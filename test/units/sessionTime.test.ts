import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { sessionTime } from '../../src/units/sessionTime.js'
import { TimedSession } from '../arbitrary/TimedSession.js'
import { note, session } from './given.js'

// All times of one afternoon in Chicago, written as "15:00" or "15:00:30".
const on = (time: string): string => `2026-03-04T${time.padEnd(8, ':00')}-06:00`

const times = (fields: Readonly<Record<string, string>>): object =>
  Object.fromEntries(Object.entries(fields).map(([key, time]) => [key, on(time)]))

const breaks = (...spans: ReadonlyArray<readonly [string, string]>): object => ({
  nonBillable: spans.map(([start, end]) => times({ start, end })),
})

const threeToFour = times({ start: '15:00', end: '16:00' })

// Billable spans as minutes after 15:00, and what was dropped in minutes.
const inMinutes = (fields: object, noteTimes?: Readonly<Record<string, string>>): unknown => {
  const time = sessionTime(
    session({ ...threeToFour, ...fields }),
    noteTimes === undefined ? undefined : note(times(noteTimes)),
  )
  if (E.isLeft(time)) return time.left.map(({ kind, field }) => `${kind} ${field}`)
  const { recorded, billable, dropped } = time.right
  const minute = (instant: number): number => (instant - recorded.start) / 60_000
  return [
    billable.map(({ start, end }) => `${minute(start)}-${minute(end)}`).join(),
    Object.fromEntries(dropped.map(({ reason, milliseconds }) => [reason, milliseconds / 60_000])),
  ]
}

describe('sessionTime', () => {
  it.each([
    ['no break', breaks(), '0-60', {}],
    ['a break', breaks(['15:30', '15:45']), '0-30,45-60', { nonBillable: 15 }],
    ['a break at the start', breaks(['15:00', '15:10']), '10-60', { nonBillable: 10 }],
    ['a break to the end', breaks(['15:50', '16:00']), '0-50', { nonBillable: 10 }],
    ['a break over the start', breaks(['14:50', '15:10']), '10-60', { nonBillable: 10 }],
    ['a break over the end', breaks(['15:50', '16:10']), '0-50', { nonBillable: 10 }],
    ['a break before the session', breaks(['14:00', '15:00']), '0-60', {}],
    ['a break after the session', breaks(['16:00', '17:00']), '0-60', {}],
    ['a break of no length', breaks(['15:30', '15:30']), '0-60', {}],
    [
      'a break of a second',
      breaks(['15:30', '15:30:01']),
      '0-30,30.016666666666666-60',
      { nonBillable: 1 / 60 },
    ],
    [
      'two breaks that overlap, taken off once',
      breaks(['15:10', '15:30'], ['15:20', '15:40']),
      '0-10,40-60',
      { nonBillable: 30 },
    ],
    [
      'a break within a break, in any order',
      breaks(['15:20', '15:25'], ['15:10', '15:40']),
      '0-10,40-60',
      { nonBillable: 30 },
    ],
    [
      'two breaks that touch',
      breaks(['15:10', '15:20'], ['15:20', '15:30']),
      '0-10,30-60',
      { nonBillable: 20 },
    ],
    ['a break of the whole session', breaks(['15:00', '16:00']), '', { nonBillable: 60 }],
  ])('%s', (_, fields, billable, dropped) => {
    expect(inMinutes(fields)).toEqual([billable, dropped])
  })

  it.each([
    ['late', { arrivedAt: '15:20' }, '20-60', { notAttended: 20 }],
    ['gone early', { leftAt: '15:50' }, '0-50', { notAttended: 10 }],
    ['late and gone early', { arrivedAt: '15:20', leftAt: '15:50' }, '20-50', { notAttended: 30 }],
    ['there before the session', { arrivedAt: '14:30' }, '0-60', {}],
    ['there after the session', { leftAt: '16:30' }, '0-60', {}],
  ])('a member of a group who was %s', (_, attendance, billable, dropped) => {
    expect(inMinutes(times(attendance))).toEqual([billable, dropped])
  })

  it.each([
    ['the same times', { start: '15:00', end: '16:00' }, '0-60', {}],
    ['narrower times', { start: '15:05', end: '15:55' }, '5-55', { notInNote: 10 }],
    ['wider times', { start: '14:50', end: '16:10' }, '0-60', {}],
    ['a later start and a later end', { start: '15:10', end: '16:10' }, '10-60', { notInNote: 10 }],
    ['seconds', { start: '15:00:30', end: '16:00' }, '0.5-60', { notInNote: 0.5 }],
    ['no times', {}, '0-60', {}],
    ['a start alone, later', { start: '15:10' }, '10-60', { notInNote: 10 }],
    ['a start alone, earlier', { start: '14:00' }, '0-60', {}],
    ['an end alone, earlier', { end: '15:40' }, '0-40', { notInNote: 20 }],
    ['an end alone, later', { end: '17:00' }, '0-60', {}],
  ])('a note with %s', (_, noted, billable, dropped) => {
    expect(inMinutes({}, noted)).toEqual([billable, dropped])
  })

  it('counts what is dropped for one reason alone, in the order attendance, note, breaks', () => {
    const fields = {
      ...times({ arrivedAt: '15:10' }),
      ...breaks(['15:00', '15:20'], ['15:50', '16:00']),
    }
    expect(inMinutes(fields, { start: '15:05', end: '15:55' })).toEqual([
      '20-50',
      { notAttended: 10, notInNote: 5, nonBillable: 15 },
    ])
  })

  it.each([
    [
      'gone before coming',
      times({ arrivedAt: '15:30', leftAt: '15:20' }),
      ['leftNotAfterArrived leftAt'],
    ],
    [
      'gone on coming',
      times({ arrivedAt: '15:30', leftAt: '15:30' }),
      ['leftNotAfterArrived leftAt'],
    ],
    ['come at the end', times({ arrivedAt: '16:00' }), ['attendanceOutsideSession arrivedAt']],
    ['gone at the start', times({ leftAt: '15:00' }), ['attendanceOutsideSession leftAt']],
    [
      'a break that ends first',
      breaks(['15:30', '15:20']),
      ['nonBillableEndBeforeStart nonBillable'],
    ],
    [
      'two wrong breaks, one issue',
      breaks(['15:30', '15:20'], ['15:50', '15:40']),
      ['nonBillableEndBeforeStart nonBillable'],
    ],
    [
      'several at once',
      { ...times({ leftAt: '14:00' }), ...breaks(['15:30', '15:20']) },
      ['attendanceOutsideSession leftAt', 'nonBillableEndBeforeStart nonBillable'],
    ],
  ])('has no time: %s', (_, fields, issues) => {
    expect(inMinutes(fields)).toEqual(issues)
  })

  it.each([
    ['that ends first', { start: '15:30', end: '15:20' }, ['noteEndNotAfterStart end']],
    ['of no time', { start: '15:30', end: '15:30' }, ['noteEndNotAfterStart end']],
    ['before the session', { start: '14:00', end: '15:00' }, ['noteTimesDisjoint end']],
    ['after the session', { start: '16:00', end: '17:00' }, ['noteTimesDisjoint start']],
    ['that starts as the session ends', { start: '16:00' }, ['noteTimesDisjoint start']],
    ['that ends as the session starts', { end: '15:00' }, ['noteTimesDisjoint end']],
  ])('has no time by a note %s', (_, noted, issues) => {
    expect(inMinutes({}, noted)).toEqual(issues)
  })

  it('names the note that holds the wrong time', () => {
    const wrong = note({ id: 'note-9', start: on('16:00'), end: on('17:00') })
    expect(sessionTime(session(threeToFour), wrong)).toEqual(
      E.left([{ kind: 'noteTimesDisjoint', session: 'session', note: 'note-9', field: 'start' }]),
    )
  })

  it('takes no time from a note for a session without', () => {
    const whole = note(threeToFour)
    expect(sessionTime(session({ start: on('15:00') }), whole)).toEqual(
      E.left([{ kind: 'endMissing', session: 'session', field: 'end' }]),
    )
  })

  it('compares instants, not clocks: a note in another offset', () => {
    const elsewhere = note({ start: '2026-03-04T21:10:00Z', end: '2026-03-04T16:50:00-05:00' })
    const time = sessionTime(session(threeToFour), elsewhere)
    expect(E.isRight(time) && time.right.dropped).toEqual([
      { reason: 'notInNote', milliseconds: 20 * 60_000 },
    ])
  })

  it('does not look at the status', () => {
    for (const status of ['planned', 'inProgress', 'finished', 'cancelled', 'noShow']) {
      expect(inMinutes({ status })).toEqual(['0-60', {}])
    }
  })

  it('divides the recorded time into billable and dropped, without a gap and without an overlap', () => {
    fc.assert(
      fc.property(TimedSession, ({ session, note }) => {
        const time = sessionTime(session, note)
        if (E.isLeft(time)) return
        const { recorded, billable, dropped } = time.right
        let left = recorded.end - recorded.start
        let last = recorded.start
        for (const { start, end } of billable) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          left -= end - start
          last = end
        }
        expect(last).toBeLessThanOrEqual(recorded.end)
        for (const { milliseconds } of dropped) {
          expect(milliseconds).toBeGreaterThan(0)
          left -= milliseconds
        }
        expect(left).toBe(0)
      }),
    )
  })
})
