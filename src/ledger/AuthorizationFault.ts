import { compareText } from '../codec/compareText.js'
import type { RecordId } from '../record/RecordId.js'

/**
 * What contradicts itself in an authorization.
 *
 * - `unitsAreNotWhole`, `unitsAreNegative`: of the authorization, its opening balance or an event
 * - `endsBeforeItBegins`: dates whose first day is after the last, so that they cover no day
 * - `idIsShared`: two events of one id that are not alike
 * - `releasedAfterRendered`: a session that took place by one event, and by a later one does not
 */
export type AuthorizationFaultKind =
  | 'unitsAreNotWhole'
  | 'unitsAreNegative'
  | 'endsBeforeItBegins'
  | 'idIsShared'
  | 'releasedAfterRendered'

/** One thing that contradicts itself in an authorization, and where. */
export interface AuthorizationFault {
  /** What is wrong. */
  readonly kind: AuthorizationFaultKind
  /** The event; absent where it is the authorization's own field. */
  readonly event?: RecordId
  /** The field, as a path: `units`, `opening.usedUnits`, `effective`, `events.units`. */
  readonly field: string
}

/** Puts faults in order of field, then event, then kind. */
export const byPlace = (a: AuthorizationFault, b: AuthorizationFault): number =>
  compareText(a.field, b.field) ||
  compareText(a.event ?? '', b.event ?? '') ||
  compareText(a.kind, b.kind)

/** How many faults are looked at to name events. */
const MOST = 16

/** The events in which the first of some faults is found too, among the first of them; none where it is in no event. */
export const eventsOfFirst = (
  faults: ReadonlyArray<AuthorizationFault>,
): ReadonlyArray<RecordId> => {
  const [first] = faults
  return faults
    .slice(0, MOST)
    .filter(({ kind, field }) => kind === first?.kind && field === first.field)
    .flatMap(({ event }) => (event === undefined ? [] : [event]))
}
