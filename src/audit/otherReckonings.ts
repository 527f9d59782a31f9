import { unitMinutesOf, type Rounding } from '../policy/Rounding.js'
import type { UnitPolicy } from '../policy/UnitPolicy.js'
import type { Note } from '../record/Note.js'
import type { Session } from '../record/Session.js'
import { millisecondsPerMinute } from '../time/Minutes.js'
import {
  formatInstant,
  instantOf,
  offsetMinutesOf,
  type OffsetDateTime,
} from '../time/OffsetDateTime.js'
import type { TimedSession } from '../units/TimedSession.js'

/** A way to come by another number of units than the documented one. */
export type UnitReading =
  | 'belowMinimum'
  | 'clockChange'
  | 'nonBillableTimeBilled'
  | 'unattendedTimeBilled'
  | 'timeOutsideNoteBilled'
  | 'breaksAddedUp'
  | 'eachSessionRoundedUp'
  | 'roundedUp'

/** Sessions and the policy by which their units are reckoned. */
export interface Reckoned {
  readonly units: UnitPolicy
  readonly timed: ReadonlyArray<TimedSession>
}

const withSessions =
  (change: (one: TimedSession) => TimedSession) =>
  ({ units, timed }: Reckoned): ReadonlyArray<Reckoned> => {
    const changed = timed.map(change)
    return changed.every((one, place) => one === timed[place]) ? [] : [{ units, timed: changed }]
  }

/** As if no clock had been set between start and end. */
const byWallClock = (one: TimedSession): TimedSession => {
  const { start, end } = one.session
  if (start === undefined || end === undefined) return one
  const offset = offsetMinutesOf(start)
  if (offsetMinutesOf(end) === offset) return one
  const shifted = (at: OffsetDateTime): OffsetDateTime =>
    formatInstant(instantOf(at) + (offsetMinutesOf(at) - offset) * millisecondsPerMinute, offset)
  const session: Session = { ...one.session, end: shifted(end) }
  if (one.note?.end === undefined) return { ...one, session }
  return { session, note: { ...one.note, end: shifted(one.note.end) } }
}

const withoutBreaks = (one: TimedSession): TimedSession => {
  const { nonBillable = [], ...session } = one.session
  return nonBillable.length === 0 ? one : { ...one, session }
}

const asIfAttended = (one: TimedSession): TimedSession => {
  const { arrivedAt, leftAt, ...session } = one.session
  return arrivedAt === undefined && leftAt === undefined ? one : { ...one, session }
}

const withoutNoteTimes = (one: TimedSession): TimedSession => {
  if (one.note === undefined) return one
  const { start, end, ...others } = one.note
  if (start === undefined && end === undefined) return one
  const note: Note = others
  return { ...one, note }
}

const addedUp = ({ units, timed }: Reckoned): ReadonlyArray<Reckoned> => {
  const { aggregation = 'notStated' } = units
  if (aggregation === 'notStated' || aggregation.value.kind !== 'contact') return []
  if (!aggregation.value.continuous) return []
  return [{ units: { ...units, aggregation: { ...aggregation, value: APART } }, timed }]
}

/**
 * Each session by itself where the payer sums several: by the payer's own rounding, or any part of a unit as a whole one. One
 * alone can be summed with sessions of other lines, so that the payer's own rounding is tried of it too.
 */
const eachRounded = ({ units, timed }: Reckoned): ReadonlyArray<Reckoned> => {
  const { aggregation = 'notStated' } = units
  if (aggregation === 'notStated' || aggregation.value.kind === 'contact') return []
  const apart = { ...units, aggregation: { ...aggregation, value: APART } }
  const ways = timed.length === 1 ? [apart] : [apart, ...roundedUp(apart)]
  return ways.map((other) => ({ units: other, timed }))
}

const APART = { kind: 'contact', continuous: false } as const

/** Any part of a unit as a whole one. */
const roundedUp = (units: UnitPolicy): ReadonlyArray<UnitPolicy> => {
  const { rounding = 'notStated' } = units
  if (rounding === 'notStated') return []
  const value: Rounding = {
    kind: 'remainder',
    unitMinutes: unitMinutesOf(rounding.value),
    remainderMinutes: 1,
    minimumMinutes: 1,
  }
  return [{ ...units, rounding: { ...rounding, value } }]
}

/** One way of reckoning that gives other units than the policy. */
export interface OtherReckoning {
  readonly reading: UnitReading
  /** What it reckons in place of what is documented; nothing where it would reckon the same. */
  readonly otherwise: (reckoned: Reckoned) => ReadonlyArray<Reckoned>
}

/**
 * The ways of reckoning that are tried, in order, after that of time below the minimum: those that count no more time than
 * is documented before those that do.
 */
export const otherReckonings: ReadonlyArray<OtherReckoning> = [
  { reading: 'clockChange', otherwise: withSessions(byWallClock) },
  { reading: 'breaksAddedUp', otherwise: addedUp },
  { reading: 'eachSessionRoundedUp', otherwise: eachRounded },
  { reading: 'nonBillableTimeBilled', otherwise: withSessions(withoutBreaks) },
  { reading: 'unattendedTimeBilled', otherwise: withSessions(asIfAttended) },
  { reading: 'timeOutsideNoteBilled', otherwise: withSessions(withoutNoteTimes) },
  {
    reading: 'roundedUp',
    otherwise: ({ units, timed }) => roundedUp(units).map((other) => ({ units: other, timed })),
  },
]
