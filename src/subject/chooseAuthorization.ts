import { compareText } from '../codec/compareText.js'
import type { Modifier } from '../code/Modifier.js'
import type { Authorization } from '../record/Authorization.js'
import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { BorneModifiers } from '../units/BorneModifiers.js'
import { authorizedKind, type AuthorizedKind } from './AuthorizedKind.js'
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
 * and payer, the one whose events name it already, then the one that is limited to the most modifiers, since fewer
 * sessions can use it, then the one that ends first, then the one that began first, then by id. What one lacks the next
 * bears, in the same order; a session that names one stays with that.
 */
export const chooseAuthorization = ({
  records: known,
  areComplete,
  heldFor,
}: Authorizations): ((service: AuthorizedService) => AuthorizationChoice) => {
  if (known === undefined) return () => unknown(['authorizations'])
  const records = [...known].sort(byUse)
  const byId = new Map(records.map((record) => [record.id, record]))
  const forKind = authorizationsByKind(records)
  const inHeldOrder = heldFirst()
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
    const { known, areComplete, ruledOut = [] } = kind.modifiers
    const among = (some: ReadonlyArray<Modifier>): ReadonlyArray<Modifier> =>
      some.filter((modifier) => named.has(modifier)).sort()
    const modifiers = { known: among(known), areComplete, ruledOut: among(ruledOut) }
    const key = JSON.stringify([own?.id, kind.code, kind.payer, kind.payerField, modifiers])
    const before = byKind.get(key)
    if (before !== undefined) return before
    const found = authorizationsFor(own === undefined ? records : [own], { ...kind, modifiers })
    byKind.set(key, found)
    return found
  }
}

/** Puts the one whose events name a session before the others: one list for all of whom the same is so. */
const heldFirst = (): ((on: AuthorizationsOn, held: RecordId | undefined) => AuthorizationsOn) => {
  const made = new Map<AuthorizationsOn, Map<RecordId, AuthorizationsOn>>()
  return (on, held) => {
    if (held === undefined || on.candidates[0] === held) return on
    const ofList = made.get(on) ?? new Map<RecordId, AuthorizationsOn>()
    made.set(on, ofList)
    const known = ofList.get(held) ?? withFirst(on, held)
    ofList.set(held, known)
    return known
  }
}

const withFirst = (on: AuthorizationsOn, held: RecordId): AuthorizationsOn =>
  on.candidates.includes(held)
    ? { ...on, candidates: [held, ...on.candidates.filter((id) => id !== held)] }
    : on

/** After every date. */
const NEVER = '~'

const byUse = (a: Authorization, b: Authorization): number =>
  limitsOf(b) - limitsOf(a) ||
  compareText(a.effective?.through ?? NEVER, b.effective?.through ?? NEVER) ||
  compareText(a.effective?.from ?? NEVER, b.effective?.from ?? NEVER) ||
  compareText(a.id, b.id)

const limitsOf = ({ modifiers }: Authorization): number => new Set(modifiers).size

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
