import type { GroupRequirement } from '../policy/GroupRequirement.js'
import type { Session } from '../record/Session.js'
import type { TimedService } from './TimedService.js'

/** What a session of a group says of it; of another session nothing. */
export const groupNumbers = ({
  format,
}: Session): { readonly size?: number; readonly staffCount?: number } =>
  format?.kind === 'group' ? format : {}

/** The most members whom a requirement allows with so many staff; absent: with any number. */
export const mostAllowed = (
  { maximum = Infinity, membersPerStaff }: GroupRequirement,
  staffCount: number | undefined,
): number =>
  membersPerStaff === undefined || staffCount === undefined
    ? maximum
    : Math.min(maximum, membersPerStaff * staffCount)

/** The staff who led, at the most: the largest number that is recorded, or those who rendered; absent where none is recorded. */
export const staffLeading = (services: ReadonlyArray<TimedService>): number | undefined => {
  const recorded = services.flatMap(({ session }) => groupNumbers(session).staffCount ?? [])
  const rendering = new Set(services.flatMap(({ session }) => session.renderingProvider ?? []))
  return recorded.length === 0
    ? undefined
    : recorded.reduce((most, count) => Math.max(most, count), rendering.size)
}

/** Whether the numbers of a session by themselves are more than is allowed. */
export const isFoundByReview = (
  requirement: GroupRequirement,
  { session }: TimedService,
): boolean => {
  const { size, staffCount } = groupNumbers(session)
  return size !== undefined && size > mostAllowed(requirement, staffCount)
}
