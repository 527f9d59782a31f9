import type { LimitUses } from '../ledger/limitUses.js'
import type { Session } from '../record/Session.js'
import { borneModifiers } from '../rule/borneModifiers.js'
import { ownModifiers } from '../subject/AuthorizedKind.js'
import type { ClaimedAs } from '../subject/ClaimedAs.js'
import type { Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { BorneModifiers } from '../units/BorneModifiers.js'
import { unitsBySession } from '../units/unitsBySession.js'
import { payableLine } from './payableLine.js'

/** What a claim will say of the sessions of a member, whatever is authorized: what an authorization must fit, and bear. */
export const asClaimed =
  (limitUse: LimitUses) =>
  (subjects: ReadonlyArray<SessionSubject>): ClaimedAs => {
    const byId = new Map(subjects.map((subject) => [subject.session.id, subject]))
    const bySession = new Map(subjects.map((subject) => [subject.session, subject]))
    const borneBy = new Map<Editions, (subject: SessionSubject) => BorneModifiers>()
    return {
      modifiersOf: (session: Session) => {
        const subject = bySession.get(session)
        if (subject === undefined) return ownModifiers(session)
        const borne = borneBy.get(subject.editions) ?? borneModifiers(subject.editions)
        borneBy.set(subject.editions, borne)
        return borne(subject)
      },
      unpaidUnits: (editions) => {
        const payable = payableLine(editions, limitUse, byId)
        return (line) => {
          const paid = unitsBySession(payable(line))
          const all = unitsBySession(line)
          return (session) => (all.get(session) ?? 0) - (paid.get(session) ?? 0)
        }
      },
    }
  }
