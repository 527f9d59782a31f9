import type { Editions } from '../subject/Editions.js'
import type { Moment } from '../code/Moment.js'

/** By whom a session is judged, and at which moment. */
export interface Bench extends Editions {
  readonly moment: Moment
}
