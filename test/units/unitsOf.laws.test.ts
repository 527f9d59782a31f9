import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { stated } from '../../src/policy/stated.js'
import type { UnitPolicy } from '../../src/policy/UnitPolicy.js'
import { unitMinutesOf } from '../../src/policy/Rounding.js'
import type { Session } from '../../src/record/Session.js'
import {
  formatInstant,
  instantOf,
  isOffsetDateTime,
  offsetMinutesOf,
} from '../../src/time/OffsetDateTime.js'
import { sessionTime } from '../../src/units/sessionTime.js'
import type { TimedSession as Timed } from '../../src/units/TimedSession.js'
import type { UnitsResult } from '../../src/units/UnitsResult.js'
import { unitsOf } from '../../src/units/unitsOf.js'
import { soundDaySum } from '../arbitrary/Aggregation.js'
import { Cited } from '../arbitrary/Cited.js'
import { HeldSession, TimedSession } from '../arbitrary/TimedSession.js'
import { soundUnitPolicy, UnitPolicy as anyUnitPolicy } from '../arbitrary/UnitPolicy.js'
import { note, session } from './given.js'

const resultOf = (policy: UnitPolicy, timed: ReadonlyArray<Timed>): UnitsResult => {
  const result = unitsOf(policy)(timed)
  if (E.isLeft(result)) throw new Error('a sound policy gives units')
  return result.right
}

const sessions = fc.array(TimedSession, { maxLength: 12 })
const heldSessions = fc.array(HeldSession, { maxLength: 12 })
const ownIds = fc.uniqueArray(TimedSession, {
  maxLength: 12,
  selector: ({ session: { id } }) => id,
})

const day = Cited(soundDaySum, fc.constant('manual'))
const dayPolicy = fc
  .tuple(soundUnitPolicy, day)
  .map(([policy, aggregation]): UnitPolicy => ({ ...policy, aggregation }))

const splitting = (policy: UnitPolicy): UnitPolicy => ({
  ...policy,
  midnight: { value: 'splitByServiceDate', source: 'manual' },
})

// Absent, as it is where the caller has none.
const withoutServiceDate = (timed: ReadonlyArray<Timed>): ReadonlyArray<Timed> =>
  timed.map((one) => ({ ...one, session: session({ ...one.session, serviceDate: undefined }) }))

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((a, b) => a + b, 0)

const unitsByDay = ({ lines }: UnitsResult): ReadonlyMap<string, number> => {
  const days = new Map<string, number>()
  for (const { serviceDate, units } of lines)
    days.set(serviceDate, (days.get(serviceDate) ?? 0) + units)
  return days
}

describe('the order of sessions', () => {
  it('changes nothing, byte for byte', () => {
    const inTwoOrders = sessions.chain((timed) =>
      fc.tuple(
        fc.constant(timed),
        fc.shuffledSubarray(timed, { minLength: timed.length, maxLength: timed.length }),
      ),
    )
    fc.assert(
      fc.property(soundUnitPolicy, inTwoOrders, (policy, [one, other]) => {
        expect(JSON.stringify(resultOf(policy, other))).toBe(JSON.stringify(resultOf(policy, one)))
      }),
      { numRuns: 300 },
    )
  })

  it('changes nothing among sessions with one id and one start', () => {
    const alike = fc.array(HeldSession, { minLength: 2, maxLength: 5 }).map((timed) =>
      timed.map((one): Timed => {
        const first = timed[0]?.session.start ?? one.session.start
        return { ...one, session: { ...one.session, id: 'same', ...(first && { start: first }) } }
      }),
    )
    fc.assert(
      fc.property(soundUnitPolicy, alike, (policy, timed) => {
        expect(JSON.stringify(resultOf(policy, [...timed].reverse()))).toBe(
          JSON.stringify(resultOf(policy, timed)),
        )
      }),
    )
  })
})

describe('two sessions of one id and one start', () => {
  const start = '2026-03-04T15:00:00-06:00'
  const end = '2026-03-04T16:00:00-06:00'
  const breakTo = (from: string): object => ({ start: from, end })

  it.each<[string, object, object]>([
    ['the order of modifiers', { modifiers: ['HA', 'HQ'] }, { modifiers: ['HQ', 'HA'] }],
    ['the offset of the end', { end }, { end: '2026-03-04T17:00:00-05:00' }],
    ['the offset of the start', { start }, { start: '2026-03-04T16:00:00-05:00' }],
    ['the service date', { serviceDate: '2026-03-04' }, { serviceDate: '2026-03-03' }],
    ['a break', {}, { nonBillable: [breakTo('2026-03-04T15:50:00-06:00')] }],
    [
      'why time was dropped',
      { leftAt: '2026-03-04T15:50:00-06:00' },
      { nonBillable: [breakTo('2026-03-04T15:50:00-06:00')] },
    ],
    ['the place of service', { placeOfService: '11' }, { placeOfService: '12' }],
    ['what is wrong', { end: null }, { end: start }],
  ])('that differ in %s come in one order', (_, one, other) => {
    const timed = [one, other].map((fields) => ({ session: session({ start, end, ...fields }) }))
    fc.assert(
      fc.property(soundUnitPolicy, (policy) => {
        expect(JSON.stringify(resultOf(policy, [...timed].reverse()))).toBe(
          JSON.stringify(resultOf(policy, timed)),
        )
      }),
    )
  })
})

describe('a further session', () => {
  it('never lowers the units', () => {
    fc.assert(
      fc.property(soundUnitPolicy, sessions, TimedSession, (policy, timed, further) => {
        const before = resultOf(policy, timed).units
        expect(resultOf(policy, [...timed, further]).units).toBeGreaterThanOrEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  it('never lowers the units of a day, where a day is summed and midnight is stated', () => {
    fc.assert(
      fc.property(dayPolicy, sessions, TimedSession, (policy, timed, further) => {
        const before = unitsByDay(resultOf(splitting(policy), timed))
        const after = unitsByDay(resultOf(splitting(policy), [...timed, further]))
        for (const [date, units] of before) {
          expect(after.get(date) ?? 0).toBeGreaterThanOrEqual(units)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a session split into two that touch', () => {
  it('never raises a sum of days', () => {
    const part = fc.double({ min: 0.01, max: 0.99, noNaN: true })
    fc.assert(
      fc.property(dayPolicy, heldSessions, HeldSession, part, (policy, timed, held, share) => {
        const [whole] = withoutServiceDate([held])
        if (whole === undefined) return
        const { start, end } = whole.session
        if (start === undefined || end === undefined) return
        const length = instantOf(end) - instantOf(start)
        const at = formatInstant(
          instantOf(start) + Math.max(1, Math.floor(length * share)),
          offsetMinutesOf(start),
        )
        const parts: ReadonlyArray<Timed> = [
          { ...whole, session: { ...whole.session, id: 'part-1', end: at } },
          { ...whole, session: { ...whole.session, id: 'part-2', start: at } },
        ]
        const before = resultOf(splitting(policy), [...timed, whole]).units
        expect(resultOf(splitting(policy), [...timed, ...parts]).units).toBeLessThanOrEqual(before)
      }),
      { numRuns: 300 },
    )
  })
})

// The same JSON with every date-time put elsewhere, and every calendar date.
const moved = (
  timed: ReadonlyArray<Timed>,
  dateTime: (text: string) => string,
  date: (text: string) => string,
): ReadonlyArray<Timed> => {
  const move = (value: unknown): unknown => {
    if (isOffsetDateTime(value)) return dateTime(value)
    if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? date(value) : value
    if (Array.isArray(value)) return value.map(move)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, move(field)]))
  }
  return timed.map((one) => ({
    session: session(move(one.session) as object),
    ...(one.note && { note: note(move(one.note) as object) }),
  }))
}

// All of a result but the texts of moments, and of days where they move.
const still = (result: UnitsResult, date: (text: string) => string = (text) => text): unknown => ({
  ...result,
  lines: result.lines.map((line) => ({
    ...line,
    serviceDate: date(line.serviceDate),
    slices: line.slices.map(({ minutes, pieces }) => [
      minutes,
      pieces.map((piece) => piece.session),
    ]),
  })),
  sessions: result.sessions.map((one) => ({ ...one, serviceDates: one.serviceDates.map(date) })),
})

describe('the same clock elsewhere', () => {
  it('in another offset gives the same units, lines and days', () => {
    const hours = fc.integer({ min: -8, max: 8 })
    fc.assert(
      fc.property(soundUnitPolicy, sessions, hours, (policy, timed, hour) => {
        const here = withoutServiceDate(timed)
        const there = moved(
          here,
          (text) => {
            if (!isOffsetDateTime(text)) return text
            const offset = offsetMinutesOf(text) + hour * 60
            return formatInstant(instantOf(text) - hour * 3_600_000, offset)
          },
          (text) => text,
        )
        expect(still(resultOf(policy, there))).toEqual(still(resultOf(policy, here)))
      }),
      { numRuns: 200 },
    )
  })

  it('days later gives the same units, those days later', () => {
    const days = fc.integer({ min: -800, max: 800 })
    fc.assert(
      fc.property(dayPolicy, sessions, days, (policy, timed, count) => {
        const later = (text: string): string =>
          formatInstant(Date.parse(`${text}T00:00:00Z`) + count * 86_400_000, 0).slice(0, 10)
        const there = moved(
          timed,
          (text) =>
            isOffsetDateTime(text)
              ? formatInstant(instantOf(text) + count * 86_400_000, offsetMinutesOf(text))
              : text,
          later,
        )
        expect(still(resultOf(policy, there))).toEqual(still(resultOf(policy, timed), later))
      }),
      { numRuns: 200 },
    )
  })
})

describe('the time of each session', () => {
  it('is counted or dropped, every millisecond of it', () => {
    fc.assert(
      fc.property(soundUnitPolicy, sessions, (policy, timed) => {
        for (const one of resultOf(policy, timed).sessions) {
          const droppedTime = sum(one.dropped.map(({ milliseconds }) => milliseconds))
          expect(one.countedMilliseconds + droppedTime).toBe(one.elapsedMilliseconds)
          expect(new Set(one.dropped.map(({ reason }) => reason)).size).toBe(one.dropped.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('has one entry a session', () => {
    fc.assert(
      fc.property(soundUnitPolicy, sessions, (policy, timed) => {
        const ids = (all: ReadonlyArray<string>): ReadonlyArray<string> => [...all].sort()
        expect(ids(resultOf(policy, timed).sessions.map((one) => one.session))).toEqual(
          ids(timed.map((one) => one.session.id)),
        )
      }),
    )
  })
})

describe('units, lines and slices', () => {
  it('sum to one another', () => {
    fc.assert(
      fc.property(soundUnitPolicy, sessions, (policy, timed) => {
        const { units, lines, sessions } = resultOf(policy, timed)
        expect(sum(lines.map((line) => line.units))).toBe(units)
        expect(sum(sessions.map((one) => one.units))).toBe(units)
        for (const line of lines) {
          expect(line.units).toBeGreaterThan(0)
          expect(line.slices.map(({ unit }) => unit)).toEqual(
            line.slices.map((_, index) => index + 1),
          )
          expect(line.slices).toHaveLength(line.units)
          expect(sum(line.slices.map(({ minutes }) => minutes))).toBe(line.minutes)
        }
        const counted = sum(sessions.map((one) => one.countedMilliseconds))
        expect(sum(lines.map((line) => line.minutes)) * 60_000).toBe(counted)
      }),
      { numRuns: 300 },
    )
  })

  it('are disjoint, lie in billable time, and hold all that was counted', () => {
    fc.assert(
      fc.property(soundUnitPolicy, ownIds, (policy, timed) => {
        const result = resultOf(policy, timed)
        const [length = 0] = stated(policy.rounding).map(({ value }) => unitMinutesOf(value))
        const ofSession = new Map<string, Array<readonly [start: number, end: number]>>()
        for (const { minutes, pieces } of result.lines.flatMap(({ slices }) => slices)) {
          const spans = pieces.map(({ session, start, end }) => {
            const span = [instantOf(start), instantOf(end)] as const
            ofSession.set(session, [...(ofSession.get(session) ?? []), span])
            return span
          })
          expect(sum(spans.map(([start, end]) => end - start))).toBe(minutes * 60_000)
          expect(minutes).toBeGreaterThan(0)
          expect(minutes).toBeLessThanOrEqual(length)
        }
        for (const { session, note } of timed) {
          const spans = (ofSession.get(session.id) ?? []).sort(([a], [b]) => a - b)
          const time = sessionTime(session, note)
          const billable = E.isLeft(time) ? [] : time.right.billable
          spans.forEach(([start, end], index) => {
            expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? -Infinity)
            expect(end).toBeGreaterThan(start)
            expect(billable.some((one) => one.start <= start && end <= one.end)).toBe(true)
          })
          const counted = result.sessions.find((one) => one.session === session.id)
          expect(sum(spans.map(([start, end]) => end - start))).toBe(counted?.countedMilliseconds)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('name the sessions whose time they hold, and no other', () => {
    fc.assert(
      fc.property(soundUnitPolicy, sessions, (policy, timed) => {
        for (const line of resultOf(policy, timed).lines) {
          const named = line.slices.flatMap(({ pieces }) => pieces.map((piece) => piece.session))
          expect(new Set(line.sessions)).toEqual(new Set(named))
        }
      }),
    )
  })
})

describe('silence', () => {
  it('on seconds and midnight never gives more units than what could have been stated', () => {
    fc.assert(
      fc.property(soundUnitPolicy, sessions, (policy, timed) => {
        const silent: UnitPolicy = { ...policy, seconds: 'notStated', midnight: 'notStated' }
        const { units } = resultOf(silent, timed)
        for (const seconds of ['cutPerContact', 'cutAfterSum'] as const) {
          for (const midnight of ['splitByServiceDate', 'startDate'] as const) {
            const stated = resultOf(
              {
                ...policy,
                seconds: { value: seconds, source: 'manual' },
                midnight: { value: midnight, source: 'manual' },
              },
              timed,
            )
            expect(units).toBeLessThanOrEqual(stated.units)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is told exactly if it matters: no assumption where seconds and midnight are stated', () => {
    fc.assert(
      fc.property(soundUnitPolicy, sessions, (policy, timed) => {
        const stated: UnitPolicy = {
          ...policy,
          seconds: { value: 'cutPerContact', source: 'manual' },
          midnight: { value: 'startDate', source: 'manual' },
        }
        expect(resultOf(stated, timed).assumptions).toEqual([])
      }),
    )
  })
})

const frozen = <A>(value: A): A => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}

describe('any policy and any sessions', () => {
  it('give units or the reason for none, and change nothing that is given', () => {
    fc.assert(
      fc.property(anyUnitPolicy(), sessions, (policy, timed) => {
        const result = unitsOf(frozen(policy))(frozen(timed))
        if (E.isLeft(result)) {
          expect(result.left.missing.length + result.left.faults.length).toBeGreaterThan(0)
        } else {
          expect(Number.isSafeInteger(result.right.units)).toBe(true)
          expect(unitsOf(policy)(timed)).toEqual(result)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('of one policy can be counted again and again', () => {
    fc.assert(
      fc.property(soundUnitPolicy, sessions, sessions, (policy, one, other) => {
        const count = unitsOf(policy)
        const first = count(one)
        count(other)
        expect(count(one)).toEqual(first)
      }),
    )
  })

  it('stay linear: 100,000 sessions of one id at one moment', () => {
    const one: Session = session({
      start: '2026-03-04T15:00:00-06:00',
      end: '2026-03-04T15:20:00-06:00',
    })
    const timed = Array.from({ length: 100_000 }, (): Timed => ({ session: one }))
    const policy: UnitPolicy = {
      rounding: {
        value: { kind: 'remainder', unitMinutes: 15, remainderMinutes: 15, minimumMinutes: 15 },
        source: 'manual',
      },
      aggregation: {
        value: { kind: 'sum', window: { kind: 'calendarYear' }, by: [] },
        source: 'manual',
      },
      seconds: 'notStated',
      midnight: 'notStated',
      minimumContactMinutes: 'notStated',
    }
    expect(resultOf(policy, timed).units).toBe(133_333)
  })
})
