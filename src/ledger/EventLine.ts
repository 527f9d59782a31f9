import type { CalendarDate } from '../time/CalendarDate.js'

/** Where an event stands in the order of events; those without a day come last. */
export interface EventMark {
  readonly place: number
  /** Its day; absent where it is not known. */
  readonly on: CalendarDate | undefined
}

/** Before every event. */
export const NEVER: EventMark = { place: -1, on: undefined }

/**
 * What became of a line. An event that ends a line and names no session is about all that have to do with the line: it
 * is kept here, once, and each use of it looks here.
 */
export interface EventLine {
  released: EventMark
  voided: EventMark
  /** Whether units were billed on it. */
  isBilled: boolean
  /** Whether something that has to do with it was rendered or billed. */
  isRendered: boolean
}

/** A line of which nothing has been said yet. */
export const eventLine = (): EventLine => ({
  released: NEVER,
  voided: NEVER,
  isBilled: false,
  isRendered: false,
})
