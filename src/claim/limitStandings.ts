import { compareText } from '../codec/compareText.js'
import { isByProvider } from '../ledger/rowName.js'
import type { LimitUses } from '../ledger/limitUses.js'
import type { RecordId } from '../record/RecordId.js'
import type { Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { LimitStanding } from './LimitStanding.js'
import { standingOf } from './standingOf.js'
import { countedBy } from '../rule/countedBy.js'
import { statedLimits, type StatedLimit } from '../rule/statedLimits.js'

/**
 * How far the limits of payer and agency are used in the windows of the sessions that they are about, or may be: in
 * order of date, then payer, edition, rendering provider, and the edition's own order.
 */
export const limitStandings = (
  subjects: ReadonlyArray<SessionSubject>,
  limitUse: LimitUses,
): ReadonlyArray<LimitStanding> => {
  const known = new Map<Editions, ReadonlyArray<StatedLimit>>()
  const standings = new Map<StatedLimit, Map<string, LimitStanding>>()
  const asked = new Map<StatedLimit, Set<string>>()
  for (const subject of subjects) {
    const limits = known.get(subject.editions) ?? statedLimits(subject.editions)
    known.set(subject.editions, limits)
    for (const stated of limits) {
      const ofLimit = asked.get(stated) ?? new Set<string>()
      asked.set(stated, ofLimit)
      const byWindow = standings.get(stated) ?? new Map<string, LimitStanding>()
      standings.set(stated, byWindow)
      for (const { date, renderingProvider } of placesOf(subject, stated)) {
        const place = `${date} ${renderingProvider ?? ''}`
        if (ofLimit.has(place)) continue
        ofLimit.add(place)
        const use = limitUse(stated.limit, date, renderingProvider)
        const window = `${use.window.from} ${renderingProvider ?? ''}`
        if (use.hasWindow) byWindow.set(window, standingOf(stated, use, renderingProvider))
      }
    }
  }
  return [...standings.values()].flatMap((byWindow) => [...byWindow.values()]).sort(inOrder)
}

/** Where a session counts toward a limit, or may: its service dates, with its provider where the limit asks who it is. */
const placesOf = (
  subject: SessionSubject,
  { limit: { scope }, counts }: StatedLimit,
): ReadonlyArray<{
  readonly date: CalendarDate
  readonly renderingProvider: RecordId | undefined
}> => {
  const { session, serviceDate, units } = subject
  const isEachAlone = isByProvider(scope)
  const renderingProvider = isEachAlone ? session.renderingProvider : undefined
  if (isEachAlone && renderingProvider === undefined) return []
  const own = serviceDate === undefined ? [] : [serviceDate]
  const later = units === undefined || 'missing' in units ? [] : units.serviceDates
  return [...own, ...later].flatMap((date) =>
    counts(countedBy(subject, date)) === false ? [] : [{ date, renderingProvider }],
  )
}

const inOrder = (a: LimitStanding, b: LimitStanding): number =>
  compareText(a.from, b.from) ||
  compareText(a.policy.payer, b.policy.payer) ||
  compareText(a.policy.edition, b.policy.edition) ||
  compareText(a.renderingProvider ?? '', b.renderingProvider ?? '')
