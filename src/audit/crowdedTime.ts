import { compareText } from '../codec/compareText.js'
import type { RecordId } from '../record/RecordId.js'
import { countUpTo } from '../time/countUpTo.js'
import type { TimeSpan } from '../time/TimeSpan.js'
import { firstOf } from './firstOf.js'
import { minutesWithin } from './minutesWithin.js'
import { enter, isApartFrom, leave, nobody } from './PresentServices.js'
import type { TimedService } from './TimedService.js'
import { togethernessOf } from './togethernessOf.js'

/** Time in which a worker was with several members at once who were not in one group. */
export interface CrowdedTime {
  /** How much of a service is in it, each stretch at least a minute, in order. */
  readonly within: (service: TimedService) => ReadonlyArray<TimeSpan>
  /** In which other sessions the worker was in such stretches of a service: the first of many, in order of id. */
  readonly beside: (
    service: TimedService,
    stretches: ReadonlyArray<TimeSpan>,
  ) => ReadonlyArray<RecordId>
  /** Whether it cannot be told of a minute of a service that it is none, since it may have been of the same group as others. */
  readonly isUntold: (service: TimedService) => boolean
}

/**
 * The crowded time of one worker, by one sweep in order of time. Services of one member are one, and so are those of one
 * group. Group sessions without a group's id are taken for one group where they begin and end together.
 */
export const crowdedTime = (services: ReadonlyArray<TimedService>): CrowdedTime => {
  const present = nobody()
  const { alone, group, unknown } = present.by
  const withIndividual: Array<TimeSpan> = []
  const withGroups: Array<TimeSpan> = []
  const untold: Array<TimeSpan> = []
  const crowds: Array<Crowd> = []
  const turns = turnsOf(services)
  turns.forEach(({ at, isEnd, service }, index) => {
    const change = isEnd ? leave : enter
    change(present, service)
    const until = turns[index + 1]?.at ?? at
    if (until === at || present.members.size < 2) return
    const isIndividual = alone.size > 0
    if (isIndividual) extend(withIndividual, at, until)
    if (isIndividual || group.size > 1) {
      extend(withGroups, at, until)
      crowds.push({ start: at, named: [alone, group, unknown].flatMap(firstOfEach) })
    }
    if (!isIndividual && unknown.size > 0 && unknown.size + group.size > 1) {
      extend(untold, at, until)
    }
  })
  const starts = crowds.map(({ start }) => start)
  const inIndividual = minutesWithin(withIndividual)
  const inGroups = minutesWithin(withGroups)
  const inUntold = minutesWithin(untold)
  return {
    within: (service) =>
      (togethernessOf(service.session) === 'group' ? inGroups : inIndividual)(service.billable),
    beside: (service, stretches) => {
      const isApart = isApartFrom(service)
      const others = new Set<RecordId>()
      for (const { start, end } of stretches) {
        const first = countUpTo(starts, start) - 1
        for (const crowd of crowds.slice(first, first + MOST)) {
          if (crowd.start >= end || others.size >= MOST) break
          for (const other of crowd.named) if (isApart(other)) others.add(other.session.id)
        }
      }
      return [...firstOf([...others])].sort(compareText)
    },
    isUntold: (service) =>
      togethernessOf(service.session) === 'unknown' && inUntold(service.billable).length > 0,
  }
}

/** How many moments of a stretch are looked at, and of each how many names, and under one name how many services. */
const MOST = 8

/** Some of the services that go on from a moment. */
interface Crowd {
  readonly start: number
  readonly named: ReadonlyArray<TimedService>
}

interface Turn {
  readonly at: number
  readonly isEnd: boolean
  readonly service: TimedService
}

const turnsOf = (services: ReadonlyArray<TimedService>): ReadonlyArray<Turn> =>
  services
    .flatMap((service) =>
      service.billable.flatMap(({ start, end }): ReadonlyArray<Turn> => [
        { at: start, isEnd: false, service },
        { at: end, isEnd: true, service },
      ]),
    )
    .sort((a, b) => a.at - b.at)

/** Adds time to the last stretch where it goes on. */
const extend = (stretches: Array<TimeSpan>, start: number, end: number): void => {
  const last = stretches[stretches.length - 1]
  if (last?.end === start) stretches[stretches.length - 1] = { start: last.start, end }
  else stretches.push({ start, end })
}

/** Of services that are one the first, and the first of another member: for each of some of them there is one of another. */
const firstOfEach = (
  byName: ReadonlyMap<string, ReadonlySet<TimedService>>,
): ReadonlyArray<TimedService> => {
  const named: Array<TimedService> = []
  for (const together of byName.values()) {
    if (named.length > MOST) break
    let first: TimedService | undefined
    let looked = 0
    for (const service of together) {
      looked += 1
      if (looked > MOST) break
      if (first?.member.id === service.member.id) continue
      named.push(service)
      if (first !== undefined) break
      first = service
    }
  }
  return named
}
