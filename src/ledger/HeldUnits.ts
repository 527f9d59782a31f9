import { dayOf, type EventMark } from './EventMark.js'
import { eitherOf, noUnits, type UnitBounds } from './UnitBounds.js'

/** The last day on which events hold units for one thing, where the last of them counts, and which may be that. */
export interface HeldUnits {
  readonly on: string
  /** How many events of that day hold units. */
  readonly count: number
  /** The units of those without a place in the day, each of which may be the last. */
  readonly unplaced: UnitBounds | undefined
  /** The last place of those that have one; below every place where none has. */
  readonly sequence: number
  /** The units of those at that place. */
  readonly placed: UnitBounds | undefined
  /** Whether something may have been held for it when the day began. */
  readonly stood: boolean
}

/** The last day on which events end what is held for one thing, or for several. */
export interface Ending {
  readonly on: string
  /** Whether one of them has no place in the day. */
  readonly isUnplaced: boolean
  /** The last place of those that have one; below every place where none has. */
  readonly sequence: number
  /** Whether each can end nothing else, so that it comes after what it ends, unless their places say otherwise. */
  readonly isOfOne: boolean
}

/** What was never ended: before every date. */
export const NEVER: Ending = { on: '', isUnplaced: false, sequence: -Infinity, isOfOne: true }

/** Adds units that an event holds. Events come in order of day; on a day all that hold units before those that end. */
export const alsoHeld = (
  before: HeldUnits | undefined,
  ending: Ending,
  units: UnitBounds,
  mark: EventMark,
): HeldUnits => {
  const { sequence } = mark
  const on = dayOf(mark)
  const isSameDay = before?.on === on
  const day = isSameDay ? before : undefined
  const stood = isSameDay ? before.stood : before !== undefined && standing(before, ending).mayStand
  const more = { on, count: (day?.count ?? 0) + 1, stood }
  const { unplaced, sequence: last = -Infinity, placed } = day ?? {}
  if (sequence === undefined) {
    return { ...more, unplaced: eitherOf(unplaced, units), sequence: last, placed }
  }
  if (sequence < last) return { ...more, unplaced, sequence: last, placed }
  const at = sequence === last ? eitherOf(placed, units) : units
  return { ...more, unplaced, sequence, placed: at }
}

/** Adds an event that ends what is held. */
export const alsoEnded = (before: Ending, mark: EventMark, isOfOne: boolean): Ending => {
  const { sequence } = mark
  return laterEnding(before, {
    on: dayOf(mark),
    isUnplaced: sequence === undefined,
    sequence: sequence ?? -Infinity,
    isOfOne,
  })
}

/** The later of two endings of the same; both where they are of one day. */
export const laterEnding = (a: Ending, b: Ending): Ending => {
  if (a.on !== b.on) return a.on > b.on ? a : b
  return {
    on: a.on,
    isUnplaced: a.isUnplaced || b.isUnplaced,
    sequence: Math.max(a.sequence, b.sequence),
    isOfOne: a.isOfOne && b.isOfOne,
  }
}

/** What may have become of units: that they stand, and how many, and that they were ended. */
export interface Standing {
  readonly mayStand: boolean
  readonly mayHaveEnded: boolean
  /** Where they stand. */
  readonly units: UnitBounds
}

/**
 * What becomes of units by the order of events on their last day, as far as it is known: any that may be the last decides.
 * An event that ends what is held comes after something that it can end: so the only units of a day on whose morning
 * nothing was held do not stand after it.
 */
export const standing = (held: HeldUnits, ending: Ending): Standing => {
  if (ending.on > held.on) return ENDED
  const isSameDay = ending.on === held.on
  const isAfterAll =
    !ending.isUnplaced && held.unplaced === undefined && held.sequence > ending.sequence
  const isOnly = held.count === 1 && !held.stood
  if (isSameDay && isOnly && ending.isOfOne && !isAfterAll) return ENDED
  const last = isSameDay ? Math.max(held.sequence, ending.sequence) : held.sequence
  const placed = held.sequence === last ? held.placed : undefined
  if (held.unplaced === undefined && placed === undefined) return ENDED
  return {
    mayStand: true,
    mayHaveEnded: isSameDay && (ending.isUnplaced || ending.sequence === last),
    units: eitherOf(held.unplaced, placed ?? held.unplaced ?? noUnits),
  }
}

const ENDED: Standing = { mayStand: false, mayHaveEnded: true, units: noUnits }

/** The units that stand: none is the least where they may have been ended. */
export const unitsOf = ({ mayHaveEnded, units }: Standing): UnitBounds =>
  mayHaveEnded ? { ...units, least: 0 } : units
