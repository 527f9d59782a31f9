import type { AuthorizationEvent } from '../record/AuthorizationEvent.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { lessBounds, notBelowZero, noUnits, sumOfBounds, type UnitBounds } from './UnitBounds.js'
import { statedUnits } from './wholeFault.js'

/**
 * How many units events hold for one session, or for a line or an event that names none: once, by the furthest that it
 * has come. Billed units stand in the place of the rendered ones, and those in the place of the reserved ones.
 */
export interface EventUse {
  /** Absent where the events name none, so that it may be one that is known otherwise. */
  readonly session: RecordId | undefined
  readonly reserved: UnitBounds
  readonly rendered: UnitBounds
  readonly billed: UnitBounds
  /** The day of the last event about it; absent where one of them has none. */
  readonly lastOn: CalendarDate | undefined
}

/** A use to which events are still added, in order. */
export interface OpenUse {
  readonly session: RecordId | undefined
  reserved: UnitBounds | undefined
  rendered: UnitBounds | undefined
  /** Billed units by line. */
  readonly lines: Map<string, OpenLine>
  /** The most units that it can hold, whatever of it has happened. */
  most: number
  lastOn: CalendarDate | undefined
  /** Whether the day of every event about it is known. */
  isDated: boolean
}

interface OpenLine {
  readonly units: UnitBounds
  readonly isVoided: boolean
}

/**
 * Adds units that were reserved, rendered or billed. Of one kind the last event counts, of billed ones the last about a
 * line. A reservation ends where its session was rendered or billed, and does not come back.
 */
export const hold = (
  use: OpenUse,
  { kind, units: stated, line = '' }: AuthorizationEvent,
): void => {
  const units = statedUnits(stated)
  use.most += units.most
  if (kind === 'reserved' && !isRendered(use)) use.reserved = units
  if (kind === 'rendered') use.rendered = units
  if (kind === 'billed') use.lines.set(line, { units, isVoided: false })
  if (kind !== 'reserved') use.reserved = undefined
}

/** Ends a reservation; says no where the session was rendered or billed, which nothing undoes. */
export const release = (use: OpenUse): boolean => {
  use.reserved = undefined
  return !isRendered(use)
}

/** Takes back the line, or all lines where none is named; says no where there is none to take back. */
export const voidLines = ({ lines }: OpenUse, line: RecordId | undefined): boolean => {
  const voided = line === undefined ? [...lines.keys()] : lines.has(line) ? [line] : []
  for (const one of voided) {
    const units = lines.get(one)?.units ?? noUnits
    lines.set(one, { units, isVoided: true })
  }
  return voided.length > 0
}

const isRendered = ({ rendered, lines }: OpenUse): boolean =>
  rendered !== undefined || lines.size > 0

/** What a use comes to. What was rendered and is on no line that stands counts as rendered. */
export const eventUse = (use: OpenUse): EventUse => {
  const { session, lastOn, most } = use
  if (!use.isDated) {
    const some = { least: 0, most }
    return { session, reserved: some, rendered: some, billed: some, lastOn: undefined }
  }
  const { reserved = noUnits, rendered = noUnits, lines } = use
  let billed = noUnits
  let isAllBilled = lines.size > 0
  for (const { units, isVoided } of lines.values()) {
    if (isVoided) isAllBilled = false
    else billed = sumOfBounds(billed, units)
  }
  return {
    session,
    reserved,
    rendered: isAllBilled ? noUnits : notBelowZero(lessBounds(rendered, billed)),
    billed,
    lastOn,
  }
}
