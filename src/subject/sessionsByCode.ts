import type { DatedUnit, DatedUnits } from '../ledger/DatedUnits.js'
import type { Session } from '../record/Session.js'
import type { BorneModifiers } from '../units/BorneModifiers.js'
import type { PlacedSession } from './PlacedSession.js'
import type { ReckonedAs } from './ReckonedAs.js'

/** The session of units; absent where it is not one of them. */
export type SessionOf = (of: Pick<DatedUnit, 'session' | 'facts'>) => PlacedSession | undefined

/** Sessions by id and code; put in order when one is first asked for. */
export const sessionsByCode = (placed: ReadonlyArray<PlacedSession>): SessionOf => {
  let sessions: ReadonlyMap<string, PlacedSession> | undefined
  return ({ session, facts: { code } }) => {
    sessions ??= new Map(placed.map((one) => [`${one.session.code} ${one.session.id}`, one]))
    return sessions.get(`${code} ${session}`)
  }
}

/** The modifiers of sessions, asked for once each. */
export const modifiersBySession = (
  sessionOf: SessionOf,
  modifiersOf: ReckonedAs['modifiersOf'],
): DatedUnits['modifiersOf'] => {
  const known = new Map<Session, BorneModifiers>()
  return (of) => {
    const session = sessionOf(of)?.session
    if (session === undefined) return NONE_KNOWN
    const borne = known.get(session) ?? modifiersOf(session)
    known.set(session, borne)
    return borne
  }
}

const NONE_KNOWN: BorneModifiers = { known: [], areComplete: false }
