import * as T from 'fp-ts/These'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimLine } from '../../src/claim/ClaimLine.js'
import { dayNumber, isCalendarDate } from '../../src/time/CalendarDate.js'
import { dateOf } from '../../src/time/OffsetDateTime.js'
import { quarterHours, stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { chartReviewOf } from './reviewed.js'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** A moment of March 2026, by its minute since the first of the month. */
const at = (minute: number): string =>
  `2026-03-${twoDigits(1 + Math.floor(minute / 1_440))}T${twoDigits(Math.floor(minute / 60) % 24)}:${twoDigits(minute % 60)}:00-06:00`

/** Sessions one after another, some of them over midnight, none longer than a day. */
const sessions = fc
  .array(
    fc.record({
      pause: fc.nat(600),
      minutes: fc.integer({ min: 1, max: 900 }),
      format: fc.constantFrom(undefined, { kind: 'group' }, { kind: 'individual' }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((some) => {
    let minute = 0
    return some.map(({ pause, minutes, format }, index) => {
      const start = minute + pause
      minute = start + minutes
      const id = `session ${index}`
      return { id, code: 'H2014', status: 'finished', format, start: at(start), end: at(minute) }
    })
  })

const aggregations = fc.constantFrom<object[]>(
  { kind: 'contact', continuous: true },
  { kind: 'contact', continuous: false },
  { kind: 'sum', window: { kind: 'day' }, by: ['code'] },
  { kind: 'sum', window: { kind: 'week', firstDay: 'sunday' }, by: ['code'] },
  { kind: 'totalMinutes', codes: ['H2014'], by: [] },
)

const modifiers = fc.constantFrom<unknown[]>('notStated', [
  stated({ modifier: 'HQ', when: { formats: ['group'] } }),
])

const linesOf = (
  some: ReadonlyArray<object>,
  midnight: unknown,
  aggregation: object,
  terms: unknown,
): ReadonlyArray<ClaimLine> =>
  chartReviewOf(
    { sessions: some },
    [
      counting({
        units: { ...quarterHours, midnight, aggregation: stated(aggregation) },
        claimTerms: { modifiers: terms },
      }),
    ],
    'sign',
  ).lines.flatMap(({ outcome }) => (T.isLeft(outcome) ? [] : [outcome.right]))

/** How many days after the service date of its line each unit begins. */
const daysAfter = ({ serviceDate, slices }: ClaimLine): ReadonlyArray<number> =>
  slices.flatMap(({ pieces: [first] }) =>
    first === undefined ? [] : [dayNumber(dateOf(first.start)) - dayNumber(serviceDate)],
  )

describe('a claim line', () => {
  it.each([
    ['on it', stated('splitByServiceDate'), [0]],
    ['on it or, where a session stays on its first day, on the next', stated('startDate'), [0, 1]],
  ])('has one service date, no range of days, and its units begin %s', (_, midnight, allowed) => {
    let lines = 0
    fc.assert(
      fc.property(sessions, aggregations, modifiers, (some, aggregation, terms) => {
        for (const line of linesOf(some, midnight, aggregation, terms)) {
          lines += 1
          expect(isCalendarDate(line.serviceDate)).toBe(true)
          expect(Object.keys(line).filter((key) => /date|through|from/i.test(key))).toEqual([
            'serviceDate',
          ])
          for (const days of daysAfter(line)) expect(allowed).toContain(days)
        }
      }),
    )
    expect(lines).toBeGreaterThan(100)
  })

  it('holds no minute of another day, where minutes are summed by day and divided at midnight', () => {
    fc.assert(
      fc.property(sessions, modifiers, (some, terms) => {
        const byDay = { kind: 'sum', window: { kind: 'day' }, by: ['code'] }
        for (const line of linesOf(some, stated('splitByServiceDate'), byDay, terms)) {
          const days = line.slices.flatMap(({ pieces }) => pieces.map(({ start }) => dateOf(start)))
          expect(new Set(days)).toEqual(new Set([line.serviceDate]))
        }
      }),
    )
  })
})
