import type { LimitUse } from '../ledger/limitUse.js'
import type { Condition } from '../policy/Condition.js'
import type { RecordId } from '../record/RecordId.js'
import type { LimitStanding } from './LimitStanding.js'
import type { StatedLimit } from '../rule/statedLimits.js'

/** How a limit stands by its use in one window, of one rendering provider where it counts each alone. */
export const standingOf = (
  {
    policy,
    limit: { codes, when, modifiers, scope, window, measure, maximum, beyond },
  }: StatedLimit,
  { window: range, resetsOn, used, left, isComplete }: LimitUse,
  renderingProvider: RecordId | undefined,
): LimitStanding => ({
  policy,
  codes: [...codes],
  ...(when === undefined ? {} : { when: copyOf(when) }),
  ...(modifiers === undefined ? {} : { modifiers: [...modifiers] }),
  ...(scope === undefined ? {} : { scope }),
  ...(renderingProvider === undefined ? {} : { renderingProvider }),
  window: window.kind,
  ...range,
  ...(resetsOn === undefined ? {} : { resetsOn }),
  measure,
  maximum,
  beyond,
  used: isComplete ? used : 'undetermined',
  left: isComplete || left === 'unlimited' ? left : 'undetermined',
})

/** What is given out shares no list with the policy. */
const copyOf = ({ ages, formats, modalities }: Condition): Condition => ({
  ...(ages === undefined ? {} : { ages: { ...ages } }),
  ...(formats === undefined ? {} : { formats: [...formats] }),
  ...(modalities === undefined
    ? {}
    : { modalities: modalities.map((one) => (typeof one === 'string' ? one : { ...one })) }),
})
