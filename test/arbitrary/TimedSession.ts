import * as fc from 'fast-check'
import { formatInstant } from '../../src/time/OffsetDateTime.js'
import type { TimedSession as Value } from '../../src/units/TimedSession.js'
import { note, session } from '../units/given.js'

// From the night of a clock change on, in milliseconds; four days make it likely that sessions meet.
const firstInstant = Date.UTC(2026, 2, 7, 18)
const dayMilliseconds = 86_400_000

const offset = fc.constantFrom(-300, -360, 0, 330)

const instant = fc
  .tuple(fc.integer({ min: 0, max: 4 * 1440 }), fc.constantFrom(0, 0, 0, 30_000, 59_999, 1))
  .map(([minute, millisecond]) => firstInstant + minute * 60_000 + millisecond)

const length = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 180 * 60 }).map((seconds) => seconds * 1000) },
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 180 }).map((minutes) => minutes * 60_000) },
  { weight: 1, arbitrary: fc.constantFrom(dayMilliseconds, dayMilliseconds - 1) },
)

const wrongLength = fc.constantFrom(0, -60_000, dayMilliseconds + 1)

interface Times {
  readonly start: number
  readonly end: number
  readonly offset: number
  readonly endOffset: number
}

const timesOf = (lengths: fc.Arbitrary<number>): fc.Arbitrary<Times> =>
  fc
    .tuple(instant, lengths, offset, fc.option(offset, { nil: undefined, freq: 6 }))
    .map(([start, milliseconds, at, other]) => ({
      start,
      end: start + milliseconds,
      offset: at,
      endOffset: other ?? at,
    }))

// A span about the session: within it, across an end, outside.
const spanIn = ({ start, end, offset: at }: Times) =>
  fc
    .tuple(
      fc.integer({ min: -30, max: 200 }),
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom(0, 30_000),
    )
    .map(([after, minutes, millisecond]) => {
      const from = Math.min(start + after * 60_000, end + 60_000)
      return {
        start: formatInstant(from, at),
        end: formatInstant(from + minutes * 60_000 + millisecond, at),
      }
    })

const facts = fc.record(
  {
    code: fc.constantFrom('H2014', 'H2014', 'H2017', 'H0038'),
    renderingProvider: fc.constantFrom('staff-1', 'staff-2'),
    placeOfService: fc.constantFrom('11', '12'),
    modality: fc.constantFrom('inPerson', 'audioVideo', { other: 'inPerson' }),
    format: fc.constantFrom({ kind: 'individual' }, { kind: 'group', size: 4 }),
    modifiers: fc.constantFrom([], ['HQ'], ['HA', 'HQ'], ['HQ', 'HA']),
  },
  { requiredKeys: ['code'] },
)

const asRecorded = ({ start, end, offset: at, endOffset }: Times) => ({
  start: formatInstant(start, at),
  end: formatInstant(end, endOffset),
})

const dated = (times: Times) =>
  fc.option(
    fc.constantFrom(0, -1).map((days) => {
      const day = formatInstant(times.start + days * dayMilliseconds, times.offset)
      return { serviceDate: day.slice(0, 10) }
    }),
    { nil: {}, freq: 8 },
  )

const id = fc.integer({ min: 0, max: 999 }).map((number) => `session-${number}`)

/** A session with good times, with breaks, a note or a late arrival or without. */
export const HeldSession: fc.Arbitrary<Value> = timesOf(length).chain((times) =>
  fc
    .record({
      id,
      facts,
      date: dated(times),
      breaks: fc.array(spanIn(times), { maxLength: 3 }),
      attended: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined, freq: 2 }),
      noted: fc.option(spanIn(times), { nil: undefined, freq: 2 }),
      half: fc.boolean(),
    })
    .map(({ id, facts, date, breaks, attended, noted, half }) => ({
      session: session({
        id,
        ...facts,
        ...date,
        ...asRecorded(times),
        nonBillable: breaks,
        ...(attended === undefined
          ? {}
          : { arrivedAt: formatInstant(times.start + attended * 60_000, times.offset) }),
      }),
      ...(noted === undefined ? {} : { note: note(half ? { start: noted.start } : noted) }),
    })),
)

const wrong: fc.Arbitrary<Value> = fc
  .tuple(id, timesOf(fc.oneof(wrongLength, length)), facts, fc.constantFrom(0, 1, 2, 3, 4, 5))
  .map(([id, times, facts, fault]) => {
    const { start, end } = asRecorded(times)
    const fields = { id, ...facts, start, end }
    const wrongs: ReadonlyArray<object> = [
      { ...fields, start: null },
      { ...fields, end: null },
      { ...fields, start: null, end: null },
      { ...fields, status: 'cancelled' },
      { ...fields, status: 'noShow' },
      { ...fields, arrivedAt: end, leftAt: start },
    ]
    return { session: session(wrongs[fault] ?? fields) }
  })

/** Any session of one member: mostly held, some with missing or wrong times, some not held. */
export const TimedSession: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: HeldSession },
  { weight: 1, arbitrary: wrong },
)
