import type { Session } from '../record/Session.js'

/**
 * Whether a worker can be in a session while in another one: not where it was held with one member or a family; in one
 * of the same group; and it is not known where the group, or whether it was one, is not.
 */
export type Togetherness = 'alone' | 'group' | 'unknown'

/** How a session can be held together with others. */
export const togethernessOf = ({ format }: Pick<Session, 'format'>): Togetherness => {
  if (format === undefined) return 'unknown'
  if (format.kind !== 'group') return 'alone'
  return format.group === undefined ? 'unknown' : 'group'
}
