import type { RecordId } from '../record/RecordId.js'
import type { Override } from '../record/Override.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { OverrideRefusal } from './OverrideStanding.js'
import { rules } from './rules.js'

/** Why an override counts for no finding at all, before any policy is asked; absent where nothing speaks against it. */
export const overrideRefusal = (
  overrides: ReadonlyArray<Override>,
  asOf: CalendarDate,
): ((override: Override) => OverrideRefusal | undefined) => {
  const counts = new Map<RecordId, number>()
  for (const { id } of overrides) counts.set(id, (counts.get(id) ?? 0) + 1)
  return ({ id, rule, role, reason, decidedOn }) => {
    if ((counts.get(id) ?? 0) > 1) return 'idIsShared'
    const authority = authorities.get(rule)
    if (authority === undefined) return 'ruleIsUnknown'
    if (authority === 'records') return 'ruleFollowsFromRecords'
    if (role === undefined) return 'roleIsUnknown'
    if (reason === undefined) return 'reasonIsUnknown'
    if (decidedOn === undefined) return 'dateIsUnknown'
    return decidedOn > asOf ? 'decidedAfterReview' : undefined
  }
}

const authorities: ReadonlyMap<string, 'policy' | 'records'> = new Map<
  string,
  'policy' | 'records'
>(rules.map(({ id, authority }) => [id, authority]))
