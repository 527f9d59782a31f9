import { eventsOfFirst, type AuthorizationFaultKind } from '../ledger/AuthorizationFault.js'
import type { RecordId } from '../record/RecordId.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notApplicable, notMet, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'

/** What is wrong in the authorization by which the session is judged. */
export interface AuthorizationFaultDetail {
  readonly reason: FaultReason
  readonly authorization: RecordId
  /** The events in which it is wrong, in order, the first of many; none: in the authorization itself. */
  readonly events: ReadonlyArray<RecordId>
}

type FaultReason =
  | 'authorizedUnitsAreNotWhole'
  | 'authorizedUnitsAreNegative'
  | 'authorizedDatesAreReversed'
  | 'authorizationEventsShareId'
  | 'renderedSessionIsReleased'

/**
 * The authorization by which the session is judged does not contradict itself: its units and those of its events are
 * whole and not below zero, its dates are in order, no two events share an id and differ, no session is released after it
 * was rendered. What is wrong in it is not known to be used.
 */
export const authorizationIsSound = recordRule<'authorizationIsSound', AuthorizationFaultDetail>({
  id: 'authorizationIsSound',
  title: 'The authorization does not contradict itself',
  severity: { schedule: 'warning', sign: 'info', claim: 'warning', audit: 'warning' },
  reasons: {
    authorizedUnitsAreNotWhole: {
      sentence: 'Authorization {authorization} has units that are not whole. Events: {events}.',
      fix: "Correct them from the payer's letter and from the lines.",
      fixedBy: 'biller',
    },
    authorizedUnitsAreNegative: {
      sentence: 'Authorization {authorization} has units below zero. Events: {events}.',
      fix: 'Correct them; what is taken back is an event of its own, with the units that are taken back.',
      fixedBy: 'biller',
    },
    authorizedDatesAreReversed: {
      sentence: 'Authorization {authorization} ends before it begins. Events: {events}.',
      fix: "Correct its dates from the payer's letter.",
      fixedBy: 'biller',
    },
    authorizationEventsShareId: {
      sentence:
        'Events of authorization {authorization} share an id and are not the same: {events}.',
      fix: 'Send each event under an id of its own, and the same event as it was.',
      fixedBy: 'developer',
    },
    renderedSessionIsReleased: {
      sentence:
        'Events of authorization {authorization} release a session that was rendered: {events}.',
      fix: 'If the session took place, take out the release; otherwise take out what says that it did.',
      fixedBy: 'biller',
    },
  },
  check: (subject): Verdict<AuthorizationFaultDetail> => {
    const { session } = subject
    const { authorization, ledger } = subject.authorized(session)
    if (authorization.kind !== 'chosen' || ledger === undefined) return notApplicable
    const { id } = authorization.record
    const [first] = ledger.faults
    if (first === undefined) return met
    const evidence: ReadonlyArray<Evidence> = [
      sessionEvidence(session.id),
      { record: 'authorization', id },
    ]
    const reason = REASONS[first.kind]
    const events = eventsOfFirst(ledger.faults)
    return notMet({ reason, authorization: id, events }, evidence, first.field)
  },
})

const REASONS: Readonly<Record<AuthorizationFaultKind, FaultReason>> = {
  unitsAreNotWhole: 'authorizedUnitsAreNotWhole',
  unitsAreNegative: 'authorizedUnitsAreNegative',
  endsBeforeItBegins: 'authorizedDatesAreReversed',
  idIsShared: 'authorizationEventsShareId',
  releasedAfterRendered: 'renderedSessionIsReleased',
}
