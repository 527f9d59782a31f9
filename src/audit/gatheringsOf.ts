import { compareText } from '../codec/compareText.js'
import { groupedBy } from '../codec/groupedBy.js'
import type { RecordId } from '../record/RecordId.js'
import { countUpTo } from '../time/countUpTo.js'
import { millisecondsPerMinute } from '../time/Minutes.js'
import { instantOf } from '../time/OffsetDateTime.js'
import type { TimeSpan } from '../time/TimeSpan.js'
import type { TimedService } from './TimedService.js'

/** One meeting of a group: sessions of it that overlap, each by at least a minute with one before it. */
export interface Gathering {
  /** In order of session, then of member. */
  readonly services: ReadonlyArray<TimedService>
  /** The most members who were there in the same minute. */
  readonly members: number
  /** The services that have a minute in which more members than these were there. */
  readonly beyond: (members: number) => ReadonlyArray<TimedService>
}

/**
 * The meetings of groups. A group is one by its id, whoever leads it, and without an id by its worker and the same begin
 * and end; a service of which neither is known is in none.
 */
export const gatheringsOf = (services: ReadonlyArray<TimedService>): ReadonlyArray<Gathering> =>
  [...groupedBy(groupName)(services).values()].flatMap(meetings).map(gatheringOf)

/** The name of the group that a service is of; absent where it is of none, or it is not known of which. */
export const groupName = ({
  session: { format, renderingProvider, start, end },
}: TimedService): string | undefined => {
  if (format?.kind !== 'group') return undefined
  if (format.group !== undefined) return JSON.stringify([format.group])
  if (renderingProvider === undefined || end === undefined) return undefined
  return JSON.stringify([renderingProvider, instantOf(start), instantOf(end)])
}

const meetings = (
  services: ReadonlyArray<TimedService>,
): ReadonlyArray<ReadonlyArray<TimedService>> => {
  const stays = services.flatMap((service) => {
    const spans = startsOfMinutes(service)
    const [first] = spans
    const last = spans[spans.length - 1]
    return first === undefined || last === undefined
      ? []
      : [{ service, start: first.start, end: last.end }]
  })
  stays.sort((a, b) => a.start - b.start)
  const found: Array<Array<TimedService>> = []
  let until = -Infinity
  for (const { service, start, end } of stays) {
    if (start < until) found[found.length - 1]?.push(service)
    else found.push([service])
    until = Math.max(until, end)
  }
  return found.map((together) => together.sort(byId))
}

const byId = ({ session: a, member: m }: TimedService, { session: b, member: n }: TimedService) =>
  compareText(a.id, b.id) || compareText(m.id, n.id)

/** From when a minute can begin that is in the service: spans share a minute just where these have a moment in common. */
const startsOfMinutes = ({ billable }: TimedService): ReadonlyArray<TimeSpan> =>
  billable
    .map(({ start, end }) => ({ start, end: end - millisecondsPerMinute + 1 }))
    .filter(({ start, end }) => start < end)

const gatheringOf = (services: ReadonlyArray<TimedService>): Gathering => {
  const stretches = headcounts(services)
  return {
    services,
    members: stretches.reduce((most, { members }) => Math.max(most, members), 0),
    beyond: (members) => {
      const crowded = stretches.filter((stretch) => stretch.members > members)
      const ends = crowded.map(({ end }) => end)
      return services.filter((service) =>
        startsOfMinutes(service).some(({ start, end }) => {
          const next = crowded[countUpTo(ends, start)]
          return next !== undefined && next.start < end
        }),
      )
    },
  }
}

interface Headcount extends TimeSpan {
  readonly members: number
}

/** How many members are there from moment to moment, in order; one who has two sessions at once is one. */
const headcounts = (services: ReadonlyArray<TimedService>): ReadonlyArray<Headcount> => {
  const turns = services
    .flatMap((service) =>
      startsOfMinutes(service).flatMap(({ start, end }) => [
        { at: start, change: 1, member: service.member.id },
        { at: end, change: -1, member: service.member.id },
      ]),
    )
    .sort((a, b) => a.at - b.at)
  const present = new Map<RecordId, number>()
  const counts: Array<Headcount> = []
  turns.forEach(({ at, change, member }, index) => {
    const sessions = (present.get(member) ?? 0) + change
    if (sessions === 0) present.delete(member)
    else present.set(member, sessions)
    const end = turns[index + 1]?.at ?? at
    if (end > at) counts.push({ start: at, end, members: present.size })
  })
  return counts
}
