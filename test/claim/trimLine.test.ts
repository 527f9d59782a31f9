import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trimLine } from '../../src/claim/trimLine.js'
import type { ServiceLine } from '../../src/units/ServiceLine.js'
import { held } from '../subject/chartOf.js'
import { instantOf, OffsetDateTime } from '../../src/time/OffsetDateTime.js'
import { counted, fullUnits, given, perDay, session } from '../units/given.js'

const lineOf = (...sessions: ReadonlyArray<object>): ServiceLine => {
  const [line] = counted(
    { rounding: fullUnits, aggregation: perDay },
    sessions.map((fields) => ({ session: session(fields) })),
  ).lines
  if (line === undefined) throw new Error('a test gives no line')
  return line
}

const line = lineOf(
  held('a', '09:00', '09:40'),
  held('b', '10:00', '10:35'),
  held('c', '11:00', '11:15'),
)

/** Takes these units, by the time of their start, and so many of the last of each session. */
const trimmed = (beyond: Readonly<Record<string, number>>, ...denied: ReadonlyArray<string>) => {
  const starts = new Set(
    denied.map((time) => instantOf(given(OffsetDateTime)(`2026-03-02T${time}:00-06:00`))),
  )
  const { units, minutes, slices, sessions } = trimLine(
    (_, start) => starts.has(start),
    (id) => beyond[id] ?? 0,
  )(line)
  const left = slices.map(({ pieces: [first] }) => first?.start.slice(11, 16))
  return { units, minutes, numbers: slices.map(({ unit }) => unit), starts: left, sessions }
}

describe('trimLine', () => {
  const whole = ['09:00', '09:15', '09:30', '10:05', '10:20', '11:00']

  it.each([
    ['nothing', {}, whole, ['a', 'b', 'c']],
    ['the last unit of the last session', { c: 1 }, whole.slice(0, 5), ['a', 'b']],
    ['the last two of one', { b: 2 }, ['09:00', '09:15', '09:30', '11:00'], ['a', 'b', 'c']],
    ['a unit that ends in another session', { a: 1, b: 2, c: 1 }, ['09:00', '09:15'], ['a']],
    ['more than there are', { a: 9, b: 9, c: 9 }, [], []],
    ['of sessions that are not on the line', { other: 3 }, whole, ['a', 'b', 'c']],
  ])('takes %s', (_, beyond, starts, sessions) => {
    expect(trimmed(beyond)).toEqual({
      units: starts.length,
      minutes: starts.length * 15,
      numbers: starts.map((_, index) => index + 1),
      starts,
      sessions,
    })
  })

  it.each([
    ['the first unit of the first session', {}, ['09:00'], whole.slice(1)],
    ['units of several', {}, ['09:15', '10:05'], ['09:00', '09:30', '10:20', '11:00']],
    ['what is denied and what is last', { a: 1 }, ['09:00'], ['09:15', '10:05', '10:20', '11:00']],
    ['what is both once', { a: 1 }, ['09:30'], ['09:00', '09:15', '10:05', '10:20', '11:00']],
  ])('takes %s', (_, beyond, denied, starts) => {
    expect(trimmed(beyond, ...denied)).toMatchObject({ starts, units: starts.length })
  })

  it('takes what is denied of one session alone', () => {
    const start = instantOf(given(OffsetDateTime)('2026-03-02T09:00:00-06:00'))
    const isOfB = (session: string, at: number): boolean => session === 'b' && at === start
    expect(trimLine(isOfB)(line)).toEqual(line)
  })

  it('takes exactly so many, as far as there are, and keeps what began first', () => {
    const counts = fc.record({ a: fc.nat(5), b: fc.nat(5), c: fc.nat(5) })
    fc.assert(
      fc.property(counts, (beyond) => {
        const began: Readonly<Record<string, number>> = { a: 3, b: 2, c: 1 }
        let taken = 0
        for (const [id, count] of Object.entries(beyond)) taken += Math.min(count, began[id] ?? 0)
        const { units, starts } = trimmed(beyond)
        expect(units).toBe(6 - taken)
        expect([...starts].sort()).toEqual(starts)
      }),
    )
  })

  it('leaves the line that it is given as it is', () => {
    const before = JSON.stringify(line)
    trimLine(() => true)(line)
    expect(JSON.stringify(line)).toBe(before)
  })
})
