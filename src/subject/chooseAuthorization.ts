import { compareText } from '../codec/compareText.js'
import type { Authorization } from '../record/Authorization.js'
import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { authorizedKind, type AuthorizedKind, type BorneModifiers } from './AuthorizedKind.js'
import {
  authorizationsFor,
  type AuthorizationsFor,
  type AuthorizationsOn,
} from './authorizationsFor.js'
import type { Choice } from './Choice.js'
import type { PolicyChoice } from './choosePolicy.js'

/** The authorizations of a member. */
export interface Authorizations {
  /** As they stand by their events; absent where they are not known. */
  readonly records: ReadonlyArray<Authorization> | undefined
  /** Whether there are no others. */
  readonly areComplete: boolean
  /** The one whose events name a session. */
  readonly heldFor: ReadonlyMap<RecordId, RecordId>
}

/** By what an authorization is chosen. */
export interface AuthorizedService {
  readonly session: Session
  readonly serviceDate: CalendarDate | undefined
  readonly policy: PolicyChoice
  readonly modifiers: BorneModifiers
}

/** The authorization by which a session is judged, and all that may bear its units. */
export interface AuthorizationChoice extends AuthorizationsOn {
  readonly choice: Choice<Authorization>
}

/**
 * Chooses for a session the authorization that it names; or else, of those that cover its service date, code, modifiers
 * and payer, the one whose events name it already, then the one that ends first, then the one that began first, then
 * by id. What one lacks the next bears, in the same order; a session that names one stays with that.
 */
export const chooseAuthorization = ({
  records: known,
  areComplete,
  heldFor,
}: Authorizations): ((service: AuthorizedService) => AuthorizationChoice) => {
  if (known === undefined) return () => unknown(['authorizations'])
  const records = [...known].sort(byEnd)
  const byId = new Map(records.map((record) => [record.id, record]))
  const forKind = authorizationsByKind(records)
  return ({ session, serviceDate, policy, modifiers }) => {
    const named = session.authorization
    const own = byId.get(named ?? '')
    if (named !== undefined && own === undefined) {
      return areComplete ? none() : unknown(['authorizations'])
    }
    if (serviceDate === undefined) return unknown(['session.start'])
    const among = forKind(authorizedKind(session, policy, modifiers), own)
    const on = inHeldOrder(among.on(serviceDate), heldFor.get(session.id))
    const record = byId.get(on.candidates[0] ?? '')
    if (record !== undefined) return { ...on, choice: { kind: 'chosen', record } }
    if (on.possible.length > 0) return unknown(on.missing, on)
    if (own === undefined && !areComplete) return unknown(['authorizations'])
    return none(among.nearest(serviceDate))
  }
}

/** The authorizations for each kind of sessions, made ready once. */
const authorizationsByKind = (records: ReadonlyArray<Authorization>) => {
  const named = new Set(records.flatMap(({ modifiers = [] }) => modifiers))
  const byKind = new Map<string, AuthorizationsFor>()
  return (kind: AuthorizedKind, own: Authorization | undefined): AuthorizationsFor => {
    // A modifier that no authorization names makes no difference.
    const { areComplete } = kind.modifiers
    const known = kind.modifiers.known.filter((modifier) => named.has(modifier)).sort()
    const modifiers = { known, areComplete }
    const key = JSON.stringify([own?.id, kind.code, kind.payer, kind.payerField, modifiers])
    const before = byKind.get(key)
    if (before !== undefined) return before
    const found = authorizationsFor(own === undefined ? records : [own], { ...kind, modifiers })
    byKind.set(key, found)
    return found
  }
}

const inHeldOrder = (on: AuthorizationsOn, held: RecordId | undefined): AuthorizationsOn => {
  const { candidates } = on
  return held === undefined || candidates[0] === held || !candidates.includes(held)
    ? on
    : { ...on, candidates: [held, ...candidates.filter((id) => id !== held)] }
}

/** After every date. */
const NEVER = '~'

const byEnd = (a: Authorization, b: Authorization): number =>
  compareText(a.effective?.through ?? NEVER, b.effective?.through ?? NEVER) ||
  compareText(a.effective?.from ?? NEVER, b.effective?.from ?? NEVER) ||
  compareText(a.id, b.id)

const nobody: AuthorizationsOn = { candidates: [], possible: [], missing: [] }

/** How many records are named as evidence of what is not known. */
const MOST = 16

const unknown = (
  missing: ReadonlyArray<string>,
  on: AuthorizationsOn = nobody,
): AuthorizationChoice => ({
  ...on,
  choice: {
    kind: 'unknown',
    missing,
    evidence: on.possible.slice(0, MOST).map((id) => ({ record: 'authorization', id })),
  },
})

const none = (nearest?: Authorization): AuthorizationChoice => ({
  ...nobody,
  choice: nearest === undefined ? { kind: 'none' } : { kind: 'none', nearest },
})
