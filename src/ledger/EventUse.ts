import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { NEVER, type EventMark } from './EventLine.js'
import type { BilledOn, OpenUse } from './OpenUse.js'
import { lessBounds, notBelowZero, noUnits, sumOfBounds, type UnitBounds } from './UnitBounds.js'

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

/** What a use comes to. What was rendered and is on no line that stands counts as rendered. */
export const eventUse = (use: OpenUse): EventUse => {
  const { session, most, rendered = noUnits, lines } = use
  const last = lastOf(use)
  if (last.on === undefined) {
    const some = { least: 0, most }
    return { session, reserved: some, rendered: some, billed: some, lastOn: undefined }
  }
  let billed = noUnits
  let isAllBilled = lines.size > 0
  for (const one of lines.values()) {
    if (isVoided(use, one)) isAllBilled = false
    else billed = sumOfBounds(billed, one.units)
  }
  return {
    session,
    reserved: reservedIn(use),
    rendered: isAllBilled ? noUnits : notBelowZero(lessBounds(rendered, billed)),
    billed,
    lastOn: last.on,
  }
}

const isVoided = (use: OpenUse, { place, voided, line }: BilledOn): boolean =>
  [use.voided, voided, line?.voided ?? NEVER].some((mark) => mark.place > place)

const reservedIn = ({ reserved, onLines }: OpenUse): UnitBounds =>
  reserved === undefined || onLines.some(({ released }) => released.place > reserved.place)
    ? noUnits
    : reserved.units

/** The last event about a use, also one that is about a line of it. */
const lastOf = ({ last, onLines, lines }: OpenUse): EventMark => {
  const ofLines = [
    ...onLines.map(({ released }) => released),
    ...[...lines.values()].map(({ line }) => line?.voided ?? NEVER),
  ]
  return ofLines.reduce((latest, mark) => (mark.place > latest.place ? mark : latest), last)
}
