import type { RecordId } from '../record/RecordId.js'
import { instantOf } from '../time/OffsetDateTime.js'
import type { TimedService } from './TimedService.js'
import { togethernessOf, type Togetherness } from './togethernessOf.js'

/** The services in which a worker is at a moment. */
export interface PresentServices {
  /** How many of them each member has. */
  readonly members: Map<RecordId, number>
  /** By the name under which several of them are one: the member's, that of the group, or one of its own. */
  readonly by: Readonly<Record<Togetherness, Map<string, Set<TimedService>>>>
}

/** That a worker is in no service. */
export const nobody = (): PresentServices => ({
  members: new Map(),
  by: { alone: new Map(), group: new Map(), unknown: new Map() },
})

/** A service begins, or goes on after a break. */
export const enter = ({ members, by }: PresentServices, service: TimedService): void => {
  const { id } = service.member
  members.set(id, (members.get(id) ?? 0) + 1)
  const ofKind = by[togethernessOf(service.session)]
  const name = togetherName(service)
  const together = ofKind.get(name)
  if (together === undefined) ofKind.set(name, new Set([service]))
  else together.add(service)
}

/** A service ends, or pauses. */
export const leave = ({ members, by }: PresentServices, service: TimedService): void => {
  const { id } = service.member
  const left = (members.get(id) ?? 0) - 1
  if (left > 0) members.set(id, left)
  else members.delete(id)
  const ofKind = by[togethernessOf(service.session)]
  const name = togetherName(service)
  const together = ofKind.get(name)
  together?.delete(service)
  if (together?.size === 0) ofKind.delete(name)
}

/** Whether a worker cannot have been in another service while in one: it is of another member, and not of the same group. */
export const isApartFrom = (service: TimedService): ((other: TimedService) => boolean) => {
  const kind = togethernessOf(service.session)
  const name = togetherName(service)
  return (other) => {
    if (other.member.id === service.member.id) return false
    const otherKind = togethernessOf(other.session)
    if (kind === 'alone' || otherKind === 'alone') return true
    return kind === 'group' && otherKind === 'group' && togetherName(other) !== name
  }
}

const togetherName = ({ member, session }: TimedService): string => {
  const { format, start, end } = session
  if (format === undefined) return JSON.stringify([member.id, session.id])
  if (format.kind !== 'group') return member.id
  return format.group ?? `${instantOf(start)} ${end === undefined ? '' : instantOf(end)}`
}
