import type { EventMark } from './EventMark.js'
import { NEVER, type Ending } from './HeldUnits.js'

/**
 * What became of a line. An event that ends a line and names no session is about all that have to do with the line: it
 * is kept here, once, and each use of it looks here.
 */
export interface EventLine {
  released: Ending
  voided: Ending
  /** When units were first billed on it; absent where they were not. */
  billedFrom: EventMark | undefined
  /** When something that has to do with it was first rendered or billed; absent where nothing was. */
  renderedFrom: EventMark | undefined
}

/** A line of which nothing has been said yet. */
export const eventLine = (): EventLine => ({
  released: NEVER,
  voided: NEVER,
  billedFrom: undefined,
  renderedFrom: undefined,
})
