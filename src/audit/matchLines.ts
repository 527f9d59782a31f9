import { addTo } from '../codec/addTo.js'
import type { BilledLine } from '../record/BilledLine.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { AuditedService } from './AuditedService.js'
import type { DocumentedService } from './DocumentedService.js'
import { countDifferences, lineDifferences } from './lineDifferences.js'
import { datesOfLine } from './LineDates.js'

/** The services of one member by what a line can name them by. */
interface MemberServices {
  readonly bySession: Map<RecordId, Array<AuditedService>>
  readonly byDate: Map<CalendarDate, Array<AuditedService>>
  /** The dates, in order; made when first asked for. */
  dates?: ReadonlyArray<CalendarDate>
}

/** The most services among which those of a line are sought: of its days where it names no session, else of an id. */
export const MOST_ON_DAYS = 100

/**
 * What services a line can be matched with; either is absent where its days hold more than 100, or more bear an id that it
 * names: among them none can be told to be meant.
 */
export interface LineMatching {
  /** Those that it was billed for, as far as it says so itself, in order of time. */
  readonly chosen: (line: BilledLine) => ReadonlyArray<AuditedService> | undefined
  /** All for which a line that names no session could be: those of its member, days and code, of its payer where there are any. */
  readonly possible: (line: BilledLine) => ReadonlyArray<AuditedService> | undefined
  /** Those of some that differ least from what a line says of provider, place and modifiers, in order of time. */
  readonly leastDifferent: (
    line: BilledLine,
    services: ReadonlyArray<AuditedService>,
  ) => ReadonlyArray<AuditedService>
  readonly inOrder: (services: ReadonlyArray<AuditedService>) => ReadonlyArray<AuditedService>
}

/**
 * The services that a line was billed for, in order of time: the sessions that it names; else those of its member, days
 * and code, of its payer where there are any, and of them those that differ least from what it says of provider, place and
 * modifiers.
 */
export const matchLines = (
  services: ReadonlyArray<AuditedService>,
  documentedOf: (service: AuditedService) => DocumentedService | undefined,
): LineMatching => {
  const places = new Map(services.map((service, place) => [service, place]))
  const members = byMember(services, documentedOf)
  const inOrder: LineMatching['inOrder'] = (found) =>
    [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  const possible: LineMatching['possible'] = (line) => {
    const ofMember = members.get(line.member)
    if (ofMember === undefined) return []
    const onDays = servicesOnDays(ofMember, line)?.filter(
      ({ session }) => session.code === line.code,
    )
    if (onDays === undefined) return undefined
    const ofPayer = onDays.filter((service) => !isOfOtherPayer(line, service))
    return ofPayer.length > 0 ? ofPayer : onDays
  }
  const leastDifferent: LineMatching['leastDifferent'] = (line, some) => {
    const counted = some.map((service) => ({
      service,
      count: countDifferences(lineDifferences(line, service, documentedOf(service))),
    }))
    const least = Math.min(...counted.map(({ count }) => count))
    return inOrder(counted.filter(({ count }) => count === least).map(({ service }) => service))
  }
  return {
    possible,
    leastDifferent,
    inOrder,
    chosen: (line) => {
      const bySession = members.get(line.member)?.bySession
      if (line.sessions !== undefined) {
        const found: Array<AuditedService> = []
        for (const id of new Set(line.sessions)) {
          const ofId = bySession?.get(id) ?? []
          if (ofId.length > MOST_ON_DAYS) return undefined
          found.push(...ofId)
        }
        return inOrder(found)
      }
      const some = possible(line)
      return some && leastDifferent(line, some)
    },
  }
}

/** Whether a line was billed to another payer than the one by whose policy a service is judged, as far as both are known. */
export const isOfOtherPayer = ({ payer }: BilledLine, { editions }: AuditedService): boolean =>
  payer !== undefined && editions.payer !== undefined && editions.payer.history.payer !== payer

const byMember = (
  services: ReadonlyArray<AuditedService>,
  documentedOf: (service: AuditedService) => DocumentedService | undefined,
): ReadonlyMap<RecordId, MemberServices> => {
  const members = new Map<RecordId, MemberServices>()
  for (const service of services) {
    const { member, session } = service
    const of = members.get(member.id) ?? { bySession: new Map(), byDate: new Map() }
    members.set(member.id, of)
    addTo(of.bySession, session.id, service)
    for (const date of datesOf(service, documentedOf(service))) addTo(of.byDate, date, service)
  }
  return members
}

/** The service date, and every other day on which units begin. */
const datesOf = (
  { serviceDate }: AuditedService,
  documented: DocumentedService | undefined,
): ReadonlySet<CalendarDate> =>
  new Set([
    ...(serviceDate === undefined ? [] : [serviceDate]),
    ...(documented?.days ?? []).map((day) => day.serviceDate),
  ])

const servicesOnDays = (
  of: MemberServices,
  line: BilledLine,
): ReadonlyArray<AuditedService> | undefined => {
  const days = datesOfLine(line)
  if (days === undefined) return []
  of.dates ??= [...of.byDate.keys()].sort()
  const { dates } = of
  const found = new Set<AuditedService>()
  for (let place = firstFrom(dates, days.from); place < dates.length; place += 1) {
    const date = dates[place]
    if (date === undefined || date > days.through) break
    for (const service of of.byDate.get(date) ?? []) {
      found.add(service)
      if (found.size > MOST_ON_DAYS) return undefined
    }
  }
  return [...found]
}

/** The place of the first date on or after a day. */
const firstFrom = (dates: ReadonlyArray<CalendarDate>, day: CalendarDate): number => {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle] ?? day) < day) low = middle + 1
    else high = middle
  }
  return low
}
