import type { AuthorizationEvent } from '../record/AuthorizationEvent.js'
import type { RecordId } from '../record/RecordId.js'
import type { EventLine } from './EventLine.js'
import { dayOf, isAfter, type EventMark } from './EventMark.js'
import {
  alsoEnded,
  alsoHeld,
  laterEnding,
  NEVER,
  type Ending,
  type HeldUnits,
} from './HeldUnits.js'
import { statedUnits } from './wholeFault.js'

/** A use to which events are still added, in order of day; on a day those that hold units before those that end. */
export interface OpenUse {
  readonly session: RecordId | undefined
  /** The lines that have to do with it, whether or not units of it are billed on them. */
  readonly onLines: ReadonlyArray<EventLine>
  reserved: HeldUnits | undefined
  /** Where its reservation was ended, other than by its lines. */
  released: Ending
  rendered: HeldUnits | undefined
  /** Billed units by line. */
  readonly lines: Map<string, BilledOn>
  /** Where all its lines were taken back. */
  voided: Ending
  /** When units were first rendered or billed; absent where they were not. */
  renderedFrom: EventMark | undefined
  /** The most units that it can hold, whatever of it has happened. */
  most: number
  /** The day of the last event. */
  lastOn: string
}

/** What of a use is billed on a line. */
export interface BilledOn {
  readonly billed: HeldUnits
  readonly line: EventLine | undefined
  /** When units of it were first billed on the line. */
  readonly from: EventMark
  /** Where the line was taken back of this use alone. */
  voided: Ending
}

/** A use that begins with an event. */
export const openUse = (
  session: RecordId | undefined,
  onLines: ReadonlyArray<EventLine>,
): OpenUse => ({
  session,
  onLines,
  reserved: undefined,
  released: NEVER,
  rendered: undefined,
  lines: new Map(),
  voided: NEVER,
  renderedFrom: undefined,
  most: 0,
  lastOn: '',
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
  const units = statedUnits(stated)
  use.most += units.most
  use.lastOn = dayOf(mark)
  if (kind === 'reserved') {
    use.reserved = alsoHeld(use.reserved, use.released, units, mark)
    return
  }
  if (use.renderedFrom === undefined) {
    use.renderedFrom = mark
    for (const one of use.onLines) one.renderedFrom ??= mark
  }
  if (kind === 'rendered') use.rendered = alsoHeld(use.rendered, NEVER, units, mark)
  else {
    const { billed, from = mark, voided = NEVER } = use.lines.get(onLine) ?? {}
    const ending = laterEnding(use.voided, laterEnding(voided, line?.voided ?? NEVER))
    use.lines.set(onLine, { billed: alsoHeld(billed, ending, units, mark), line, from, voided })
    if (line !== undefined) line.billedFrom ??= mark
  }
}

/** Ends a reservation; says no where the session was rendered or billed before, which nothing undoes. */
export const release = (use: OpenUse, mark: EventMark, isOfOne: boolean): boolean => {
  use.released = alsoEnded(use.released, mark, isOfOne)
  use.lastOn = dayOf(mark)
  return use.renderedFrom === undefined || !isAfter(mark, use.renderedFrom)
}

/** Whether there is a line to take back, or any line where none is named. */
export const hasLines = (
  { lines }: OpenUse,
  line: RecordId | undefined,
  mark: EventMark,
): boolean => {
  // They are in the order in which they were first billed.
  const [first] = line === undefined ? lines.values() : [lines.get(line)]
  return first !== undefined && !isAfter(first.from, mark)
}

/** Takes back the line, or all lines where none is named. */
export const voidLines = (
  use: OpenUse,
  line: RecordId | undefined,
  mark: EventMark,
  isOfOne: boolean,
): void => {
  const billed = line === undefined ? undefined : use.lines.get(line)
  if (billed !== undefined) billed.voided = alsoEnded(billed.voided, mark, isOfOne)
  else use.voided = alsoEnded(use.voided, mark, isOfOne && use.lines.size === 1)
  use.lastOn = dayOf(mark)
}
