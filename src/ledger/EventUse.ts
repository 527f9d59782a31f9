import type { RecordId } from '../record/RecordId.js'
import { isCalendarDate, type CalendarDate } from '../time/CalendarDate.js'
import { laterEnding, NEVER, standing, unitsOf } from './HeldUnits.js'
import type { BilledOn, OpenUse } from './OpenUse.js'
import { lessBounds, notBelowZero, noUnits, sumOfBounds, type UnitBounds } from './UnitBounds.js'

/**
 * How many units events hold for one session, or for a line or an event that names none: once, by the furthest that it
 * has come. Billed units stand in the place of the rendered ones, and those in the place of the reserved ones. Where
 * events of one day may have come in another order, from the least to the most that any order gives.
 */
export interface EventUse {
  /** Absent where the events name none, so that it may be one that is known otherwise. */
  readonly session: RecordId | undefined
  readonly reserved: UnitBounds
  readonly rendered: UnitBounds
  readonly billed: UnitBounds
  /** The lines on which some of it may stand billed, as far as their ids are known. */
  readonly lines: ReadonlyArray<RecordId>
  /** Rendered and billed units together. */
  readonly used: UnitBounds
  /** The day of the last event about it; absent where one of them has none. */
  readonly lastOn: CalendarDate | undefined
}

/** What a use comes to. What was rendered and is on no line that stands counts as rendered. */
export const eventUse = (use: OpenUse): EventUse => {
  const { session, most } = use
  const lastOn = lastDayOf(use)
  if (lastOn === undefined) {
    const some = { least: 0, most }
    const billed = use.lines.size === 0 ? noUnits : some
    const lines = lineIds(use.lines.keys())
    return { session, reserved: some, rendered: some, billed, lines, used: some, lastOn }
  }
  const done = use.rendered === undefined ? noUnits : standing(use.rendered, NEVER).units
  const standingOn: Array<string> = []
  let billed = noUnits
  let ifAllStand = noUnits
  let mayAllStand = use.lines.size > 0
  let mayOneNot = use.lines.size === 0
  for (const [line, one] of use.lines) {
    const on = standing(one.billed, endingOf(use, one))
    billed = sumOfBounds(billed, unitsOf(on))
    if (on.mayStand) standingOn.push(line)
    ifAllStand = sumOfBounds(ifAllStand, on.units)
    mayAllStand = mayAllStand && on.mayStand
    mayOneNot = mayOneNot || on.mayHaveEnded
  }
  const rest = notBelowZero(lessBounds(done, billed))
  return {
    session,
    reserved: reservedIn(use),
    rendered: {
      least: mayAllStand ? 0 : rest.least,
      most: mayOneNot ? rest.most : 0,
    },
    billed,
    lines: lineIds(standingOn),
    used: {
      least: Math.min(
        mayAllStand ? ifAllStand.least : Infinity,
        mayOneNot ? Math.max(done.least, billed.least) : Infinity,
      ),
      most: Math.max(billed.most, mayOneNot ? done.most : 0),
    },
    lastOn,
  }
}

/** Of those that have one. */
const lineIds = (lines: Iterable<string>): ReadonlyArray<RecordId> =>
  [...lines].filter((line) => line !== '')

const endingOf = (use: OpenUse, { voided, line }: BilledOn) =>
  laterEnding(use.voided, laterEnding(voided, line?.voided ?? NEVER))

const reservedIn = ({ reserved, released, renderedFrom, onLines }: OpenUse): UnitBounds => {
  if (reserved === undefined || renderedFrom !== undefined) return noUnits
  let ending = released
  for (const line of onLines) ending = laterEnding(ending, line.released)
  return unitsOf(standing(reserved, ending))
}

/** The day of the last event about a use, also of one that is about a line of it. */
const lastDayOf = ({ lastOn, onLines, lines }: OpenUse): CalendarDate | undefined => {
  let last = lastOn
  for (const { released } of onLines) if (released.on > last) last = released.on
  for (const { line } of lines.values()) if (line && line.voided.on > last) last = line.voided.on
  return isCalendarDate(last) ? last : undefined
}
