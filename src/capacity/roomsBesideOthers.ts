import * as E from 'fp-ts/Either'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import { concerns } from '../rule/concerns.js'
import { servicesBeside } from '../rule/servicesBeside.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { Proposal } from './Proposal.js'
import { boundless, roomFor, untoldRoom, type Room } from './Room.js'

/** What the services of other codes leave of a day. */
export interface RoomBesideOthers {
  readonly room: Room
  /** The sessions, some of them, beside which the day is not paid; none where there is room, or it cannot be told. */
  readonly sessions: ReadonlyArray<RecordId>
}

/**
 * Whether payer and agency pay for a proposed session beside the other services of its day, by each exclusion that denies
 * what stands on one day. At what hour it is to begin is not known, so that no other exclusion is asked.
 */
export const roomsBesideOthers = (
  editions: Editions,
): ReadonlyArray<(proposal: Proposal) => RoomBesideOthers> =>
  bindingEditions(editions)
    .flatMap(({ edition }) => stated(edition.claimTerms?.exclusions))
    .filter(({ value: { scope, beyond } }) => scope === 'sameDay' && beyond === 'deny')
    .map(({ value }) => {
      const isConcerned = concerns(value.when)
      const beside = servicesBeside(value)
      return ({ serviceDate, subject }) => {
        const concerned = isConcerned(subject)
        const found = beside({ ...subject, serviceDate })
        const open = [...leftOf(concerned), ...leftOf(found)]
        const missing = open.flatMap((one) => (one.outcome === 'undetermined' ? one.missing : []))
        if (open.some(({ outcome }) => outcome !== 'undetermined')) return PAID
        if (E.isLeft(found) || missing.length > 0)
          return { room: untoldRoom(missing), sessions: [] }
        const sessions = found.right.services.map(({ session }) => session)
        return { room: roomFor(0), sessions: [...new Set(sessions)].sort() }
      }
    })

const PAID: RoomBesideOthers = { room: boundless, sessions: [] }

const leftOf = <A>(one: E.Either<A, unknown>): ReadonlyArray<A> => (E.isLeft(one) ? [one.left] : [])
