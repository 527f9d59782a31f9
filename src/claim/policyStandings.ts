import { silentMatters, untakenMatters } from '../policy/citedValues.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import type { PolicyHistory } from '../policy/PolicyHistory.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { covers } from '../time/DateRange.js'
import type { ChartReview } from './ChartReview.js'
import type { PolicyStanding } from './PolicyStanding.js'
import type { SessionReview } from './SessionReview.js'

/** The editions that judged sessions, in order of the policies' ids, then of the editions. */
export const policyStandings = (
  histories: ReadonlyArray<PolicyHistory>,
  charts: ReadonlyArray<ChartReview>,
): ReadonlyArray<PolicyStanding> => {
  const counts = countSessions(charts)
  return [...histories]
    .sort((a, b) => (a.payer < b.payer ? -1 : 1))
    .flatMap((history) =>
      history.editions.flatMap((edition) => {
        const dates = datesJudged(counts, history, edition)
        return dates.size === 0 ? [] : [standing(history, edition, dates)]
      }),
    )
}

/** How many sessions each service date has. */
type DateCounts = ReadonlyMap<CalendarDate, number>

interface Counts {
  /** Of all sessions, for agency and baseline judge them where the payer is silent or not known. */
  readonly all: DateCounts
  /** Of the sessions that an edition of a payer judged, by payer and edition. */
  readonly byPayer: ReadonlyMap<string, ReadonlyMap<string, DateCounts>>
}

const countSessions = (charts: ReadonlyArray<ChartReview>): Counts => {
  const all = new Map<CalendarDate, number>()
  const byPayer = new Map<string, Map<string, Map<CalendarDate, number>>>()
  for (const { sessions } of charts) {
    for (const session of sessions) {
      addTo(all, session)
      if (session.policy === undefined) continue
      const { payer, edition } = session.policy
      const editions = byPayer.get(payer) ?? new Map<string, Map<CalendarDate, number>>()
      byPayer.set(payer, editions)
      const ofEdition = editions.get(edition) ?? new Map<CalendarDate, number>()
      editions.set(edition, ofEdition)
      addTo(ofEdition, session)
    }
  }
  return { all, byPayer }
}

const addTo = (counts: Map<CalendarDate, number>, { serviceDate }: SessionReview): void => {
  if (serviceDate !== undefined) counts.set(serviceDate, (counts.get(serviceDate) ?? 0) + 1)
}

const datesJudged = (
  { all, byPayer }: Counts,
  { payer, kind }: PolicyHistory,
  { edition, effective }: PayerPolicy,
): DateCounts =>
  kind === 'payer'
    ? (byPayer.get(payer)?.get(edition) ?? new Map<CalendarDate, number>())
    : new Map([...all].filter(([date]) => covers(effective)(date)))

const standing = (
  { payer, kind }: PolicyHistory,
  policy: PayerPolicy,
  dates: DateCounts,
): PolicyStanding => {
  let sessionsAfterVerifiedOn = 0
  for (const [date, count] of dates) if (date > policy.verifiedOn) sessionsAfterVerifiedOn += count
  return {
    payer,
    edition: policy.edition,
    kind,
    notStated: silentMatters(policy),
    notTakenUp: untakenMatters(policy),
    verifiedOn: policy.verifiedOn,
    sessionsAfterVerifiedOn,
  }
}
