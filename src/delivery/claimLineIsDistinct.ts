import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { earnsUnits } from '../rule/earnsUnits.js'
import { judgeFor } from '../rule/judgeFor.js'
import { linesReadAlike } from '../rule/linesReadAlike.js'
import type { Rule, RuleText } from '../rule/Rule.js'
import { serviceDatesIn } from '../rule/serviceDatesIn.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import type { Editions } from '../subject/Editions.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Which other lines read the same on a claim. */
export interface DistinctLineDetail {
  readonly reason: 'anotherLineReadsTheSame'
  readonly serviceDate: CalendarDate
  /** A session of each of them, in order of id, the first of many. */
  readonly sessions: ReadonlyArray<RecordId>
}

const text: RuleText<'claimLineIsDistinct', DistinctLineDetail> = {
  id: 'claimLineIsDistinct',
  title: 'No other claim line of the day reads the same',
  severity: { schedule: 'info', sign: 'info', claim: 'warning', audit: 'warning' },
  reasons: {
    anotherLineReadsTheSame: {
      sentence:
        'On {serviceDate} the claim line of this session reads the same as that of sessions {sessions}, which differ in format, modality or in what is known of the modifiers. A payer takes the second line for a duplicate.',
      fix: 'If the payer tells them apart by a modifier, set it on the session; otherwise bill them as one line with the units of all.',
      fixedBy: 'biller',
      carc: carcs.exactDuplicate,
    },
  },
}

/**
 * No two lines of a service date say the same of code, rendering provider, place, modifiers and authorization. Sessions of
 * different format or modality are on lines of their own, since payers pay them apart; which modifier tells them apart is
 * the payer's, and where none does the two lines read as one sent twice. Where the payer sums over the difference its
 * sessions are on one line, and there is nothing to tell apart.
 */
export const claimLineIsDistinct: Rule<'claimLineIsDistinct', DistinctLineDetail> = {
  ...text,
  authority: 'records',
  findings: (bench) => {
    const judge = judgeFor(text, bench, isDistinct(bench))
    return (subject) => [judge(subject)]
  },
}

const isDistinct = (
  editions: Editions,
): ((subject: SessionSubject) => Verdict<DistinctLineDetail>) => {
  const alike = linesReadAlike(editions)
  return (subject) => {
    // Without a payer, or without units that are known, there is no line.
    if (editions.payer === undefined || !earnsUnits(subject)) return notApplicable
    const { id } = subject.session
    for (const serviceDate of serviceDatesIn(subject)) {
      const sessions = alike(subject, serviceDate)
      if (sessions.length === 0) continue
      return notMet(
        { reason: 'anotherLineReadsTheSame', serviceDate, sessions },
        [...sessions, id].map(sessionEvidence),
        'modifiers',
      )
    }
    return subject.areSessionsComplete ? met : undetermined(['sessions'], [sessionEvidence(id)])
  }
}
