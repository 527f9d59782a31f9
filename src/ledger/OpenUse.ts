import type { AuthorizationEvent } from '../record/AuthorizationEvent.js'
import type { RecordId } from '../record/RecordId.js'
import { NEVER, type EventLine, type EventMark } from './EventLine.js'
import type { UnitBounds } from './UnitBounds.js'
import { statedUnits } from './wholeFault.js'

/** A use to which events are still added, in order. */
export interface OpenUse {
  readonly session: RecordId | undefined
  /** The lines that have to do with it, whether or not units of it are billed on them. */
  readonly onLines: ReadonlyArray<EventLine>
  reserved: { readonly units: UnitBounds; readonly place: number } | undefined
  rendered: UnitBounds | undefined
  /** Billed units by line. */
  readonly lines: Map<string, BilledOn>
  /** Where all its lines were taken back. */
  voided: EventMark
  /** The most units that it can hold, whatever of it has happened. */
  most: number
  last: EventMark
}

/** What of a use is billed on a line. */
export interface BilledOn {
  readonly units: UnitBounds
  readonly line: EventLine | undefined
  /** Where units of it were last billed on the line. */
  readonly place: number
  /** Where the line was taken back of this use alone. */
  voided: EventMark
}

/** A use that begins with an event. */
export const openUse = (
  session: RecordId | undefined,
  onLines: ReadonlyArray<EventLine>,
  last: EventMark,
): OpenUse => ({
  session,
  onLines,
  reserved: undefined,
  rendered: undefined,
  lines: new Map(),
  voided: NEVER,
  most: 0,
  last,
})

/**
 * Adds units that were reserved, rendered or billed. Of one kind the last event counts, of billed ones the last about a
 * line. A reservation ends where its session was rendered or billed, and does not come back.
 */
export const hold = (
  use: OpenUse,
  { kind, units: stated, line: onLine = '' }: AuthorizationEvent,
  line: EventLine | undefined,
  mark: EventMark,
): void => {
  const { place } = mark
  const units = statedUnits(stated)
  use.most += units.most
  use.last = mark
  const wasRendered = isRendered(use)
  if (kind === 'reserved') {
    if (!wasRendered) use.reserved = { units, place }
    return
  }
  use.reserved = undefined
  if (!wasRendered) for (const one of use.onLines) one.isRendered = true
  if (kind === 'rendered') use.rendered = units
  else {
    use.lines.set(onLine, { units, line, place, voided: NEVER })
    if (line !== undefined) line.isBilled = true
  }
}

/** Ends a reservation; says no where the session was rendered or billed, which nothing undoes. */
export const release = (use: OpenUse, mark: EventMark): boolean => {
  use.reserved = undefined
  use.last = mark
  return !isRendered(use)
}

/** Takes back the line, or all lines where none is named; says no where there is none to take back. */
export const voidLines = (use: OpenUse, line: RecordId | undefined, mark: EventMark): boolean => {
  const billed = line === undefined ? undefined : use.lines.get(line)
  if (line === undefined ? use.lines.size === 0 : billed === undefined) return false
  if (billed === undefined) use.voided = mark
  else billed.voided = mark
  use.last = mark
  return true
}

const isRendered = ({ rendered, lines }: OpenUse): boolean =>
  rendered !== undefined || lines.size > 0
