import type { CountedBy } from '../ledger/countsToward.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { claimFactsOf } from '../units/ClaimFacts.js'
import { borneModifiers } from './borneModifiers.js'

/** By what it is told whether the units of a session on a service date count toward a limit. */
export const countedBy = (
  subject: SessionSubject,
  serviceDate: CalendarDate | undefined,
): CountedBy => ({
  facts: claimFactsOf(subject.session),
  birthDate: subject.member.birthDate,
  serviceDate,
  modifiers: () => borneModifiers(subject.editions)(subject),
})
