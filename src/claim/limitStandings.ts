import { isSkillsTraining } from '../code/Hcpcs.js'
import type { LimitUse } from '../ledger/limitUse.js'
import type { LimitUses } from '../ledger/limitUses.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { LimitStanding } from './LimitStanding.js'

/**
 * How far the limits of payer and agency are used in the windows of some sessions: in order of date, then payer,
 * edition, and the edition's own order.
 */
export const limitStandings = (
  subjects: ReadonlyArray<SessionSubject>,
  limitUse: LimitUses,
): ReadonlyArray<LimitStanding> => {
  const standings = new Map<UnitLimit, Map<CalendarDate, LimitStanding>>()
  for (const [editions, dates] of datesByEditions(subjects)) {
    for (const { policy, limit } of limitsOf(editions)) {
      const byWindow = standings.get(limit) ?? new Map<CalendarDate, LimitStanding>()
      standings.set(limit, byWindow)
      for (const date of dates) {
        const use = limitUse(limit, date)
        byWindow.set(use.window.from, { policy, ...standing(limit, use) })
      }
    }
  }
  return [...standings.values()].flatMap((byWindow) => [...byWindow.values()]).sort(inOrder)
}

/** The service dates of sessions and of their minutes after midnight. */
const datesByEditions = (
  subjects: ReadonlyArray<SessionSubject>,
): ReadonlyMap<Editions, ReadonlySet<CalendarDate>> => {
  const dates = new Map<Editions, Set<CalendarDate>>()
  for (const { serviceDate, editions, units } of subjects) {
    const ofEditions = dates.get(editions) ?? new Set<CalendarDate>()
    dates.set(editions, ofEditions)
    if (serviceDate !== undefined) ofEditions.add(serviceDate)
    if (units === undefined || 'missing' in units) continue
    for (const date of units.serviceDates) ofEditions.add(date)
  }
  return dates
}

const limitsOf = (editions: Editions) =>
  bindingEditions(editions).flatMap(({ history: { payer, kind }, edition }) => {
    const policy = { payer, edition: edition.edition, kind }
    return edition.limits === 'notStated'
      ? []
      : edition.limits
          .filter(({ value }) => value.codes.some(isSkillsTraining))
          .map(({ value }) => ({ policy, limit: value }))
  })

const standing = (
  { codes, measure, maximum, beyond }: UnitLimit,
  { window, used, left, isComplete }: LimitUse,
): Omit<LimitStanding, 'policy'> => ({
  codes: [...codes],
  ...window,
  measure,
  maximum,
  beyond,
  used: isComplete ? used : 'undetermined',
  left: isComplete || left === 'unlimited' ? left : 'undetermined',
})

const inOrder = (a: LimitStanding, b: LimitStanding): number =>
  compare(a.from, b.from) ||
  compare(a.policy.payer, b.policy.payer) ||
  compare(a.policy.edition, b.policy.edition)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
