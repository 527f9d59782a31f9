import * as E from 'fp-ts/Either'
import type { Codec } from '../../src/codec/Codec.js'
import { decode } from '../../src/codec/decode.js'
import type { Aggregation } from '../../src/policy/Aggregation.js'
import type { MidnightRule } from '../../src/policy/MidnightRule.js'
import type { Rounding } from '../../src/policy/Rounding.js'
import type { SecondsRule } from '../../src/policy/SecondsRule.js'
import type { UnitPolicy } from '../../src/policy/UnitPolicy.js'
import { Note } from '../../src/record/Note.js'
import { Session } from '../../src/record/Session.js'
import { millisecondsPerMinute, minutesIn, type Minutes } from '../../src/time/Minutes.js'
import {
  formatInstant,
  instantOf,
  OffsetDateTime,
  offsetMinutesOf,
} from '../../src/time/OffsetDateTime.js'
import type { TimedSession } from '../../src/units/TimedSession.js'
import type { UnitsResult } from '../../src/units/UnitsResult.js'
import { unitsOf } from '../../src/units/unitsOf.js'

/** A value that a test gives and that must be readable. */
export const given =
  <A>(codec: Codec<A>) =>
  (input: unknown): A => {
    const decoded = decode(codec)(input)
    if (E.isLeft(decoded)) throw new Error(`a test gives what is no ${codec.name}`)
    return decoded.right
  }

/** A session of H2014 with these fields. */
export const session = (fields: object = {}): Session =>
  given(Session)({ id: 'session', code: 'H2014', ...fields })

/** A note with these fields. */
export const note = (fields: object = {}): Note =>
  given(Note)({ id: 'note', session: 'session', ...fields })

/** Start and end of so many minutes and seconds from a start, in one offset. */
export const lasting = (
  start: string,
  minutes: number,
  seconds = 0,
): { readonly start: string; readonly end: string } => {
  const from = given(OffsetDateTime)(start)
  const end = instantOf(from) + minutes * millisecondsPerMinute + seconds * 1000
  return { start, end: formatInstant(end, offsetMinutesOf(from)) }
}

/** Whole minutes. */
export const minutes = (count: number): Minutes => minutesIn(count * millisecondsPerMinute)

/** Full units only. */
export const fullUnits: Rounding = remainder(15, 15)
/** A further unit from 8 minutes, as in the Medicare table. */
export const midpoint: Rounding = remainder(8, 8)
/** A further unit from 9 minutes. */
export const aboveMidpoint: Rounding = remainder(9, 9)
/** A further unit from the first minute. */
export const anyRemainder: Rounding = remainder(1, 1)
/** A further unit from 8 minutes, but never no unit. */
export const neverZero: Rounding = remainder(8, 1)

function remainder(remainderMinutes: number, minimumMinutes: number): Rounding {
  return { kind: 'remainder', unitMinutes: 15, remainderMinutes, minimumMinutes }
}

/** Each session alone. */
export const perSession: Aggregation = { kind: 'contact', continuous: false }
/** Each uninterrupted stretch alone. */
export const continuous: Aggregation = { kind: 'contact', continuous: true }
/** All minutes of a day and code. */
export const perDay: Aggregation = { kind: 'sum', window: { kind: 'day' }, by: ['code'] }

/** What a payer states; it is silent on what is absent. */
export interface Stated {
  readonly rounding?: Rounding
  readonly aggregation?: Aggregation
  readonly seconds?: SecondsRule
  readonly midnight?: MidnightRule
  readonly minimumContactMinutes?: number
}

const statement = <A>(value: A | undefined) =>
  value === undefined ? ('notStated' as const) : { value, source: 'manual' }

/** A unit policy that states this and no more. */
export const policy = (stated: Stated): UnitPolicy => ({
  rounding: statement(stated.rounding),
  aggregation: statement(stated.aggregation),
  seconds: statement(stated.seconds),
  midnight: statement(stated.midnight),
  minimumContactMinutes: statement(stated.minimumContactMinutes),
})

/** The units of sessions by a policy that gives units. */
export const counted = (stated: Stated, timed: ReadonlyArray<TimedSession>): UnitsResult => {
  const result = unitsOf(policy(stated))(timed)
  if (E.isLeft(result)) throw new Error('a test counts by a policy that gives no units')
  return result.right
}

/** The units of sessions without notes. */
export const unitsIn = (stated: Stated, ...sessions: ReadonlyArray<object>): number =>
  counted(
    stated,
    sessions.map((fields, index) => ({ session: session({ id: `session-${index}`, ...fields }) })),
  ).units
