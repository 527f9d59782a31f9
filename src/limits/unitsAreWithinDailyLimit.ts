import { carcs } from '../code/carcs.js'
import { stated } from '../policy/stated.js'
import type { BeyondLimit, LimitMeasure, UnitLimit } from '../policy/UnitLimit.js'
import { limitVerdict } from '../rule/limitVerdict.js'
import { policyRule } from '../rule/policyRule.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** How far a day goes beyond the limit, and how much of that began in this session. */
export interface DailyLimitDetail {
  readonly reason: Excess
  /** Of a session over midnight that goes beyond on both of its days the first, as `used`. */
  readonly serviceDate: CalendarDate
  readonly measure: LimitMeasure
  readonly maximum: number
  /** What the day has, in the limit's measure, of all codes that count together. */
  readonly used: number
  /**
   * Units that began in this session beyond the maximum, on all of its days; where what is beyond needs an authorization,
   * those of them that none bears.
   */
  readonly unitsBeyond: number
}

type Excess =
  'dayIsOverLimit' | 'dayNeedsAuthorization' | 'dayIsReviewedBeforePayment' | 'dayIsAboveThreshold'

/**
 * A member's units of one calendar day are within what the policy allows; the maximum itself is. The policy's `limits`
 * state it, and of a limit with a condition or modifiers only sessions that meet them count and are judged. Other codes
 * count by their own units. Units of sessions that are billed already count first, then the others, each in the order in
 * which they began, or from the last on where the limit says so; the finding stands at the sessions in which the day went
 * over: where sessions or days are counted, at all of their units. Only what the policy denies takes the support from
 * units, and where it asks for an authorization of what is beyond, what none bears. Of a limit for a worker a chart proves
 * no more than what it has itself, and a worker within it stays undetermined, as an info.
 */
export const unitsAreWithinDailyLimit = policyRule<
  'unitsAreWithinDailyLimit',
  UnitLimit,
  DailyLimitDetail
>({
  id: 'unitsAreWithinDailyLimit',
  title: "The day's units are within the daily limit",
  severity: { schedule: 'error', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    dayIsOverLimit: {
      sentence:
        '{serviceDate} has {measure}: {used}; this policy allows at most {maximum}. Units of this session beyond that: {unitsBeyond}.',
      fix: 'Bill only what is within the limit; plan further sessions on other days.',
      fixedBy: 'biller',
      carc: carcs.benefitMaximumReached,
    },
    dayNeedsAuthorization: {
      sentence:
        '{serviceDate} has {measure}: {used}; beyond {maximum} this policy asks for an authorization. Units of this session beyond that, and borne by none: {unitsBeyond}.',
      fix: 'Ask the payer for an authorization of these units; if it gave one, record it. Until then do not bill them.',
      fixedBy: 'biller',
      carc: carcs.authorizationIsAbsent,
    },
    dayIsReviewedBeforePayment: {
      sentence:
        '{serviceDate} has {measure}: {used}; beyond {maximum} this policy has the records reviewed before payment. Units of this session beyond that: {unitsBeyond}.',
      fix: 'Expect a request for the records of that day; the claim is not wrong.',
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
    dayIsAboveThreshold: {
      sentence:
        '{serviceDate} has {measure}: {used}; this policy warns beyond {maximum}. Units of this session beyond that: {unitsBeyond}.',
      fix: 'Check that the times of that day are right.',
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
  },
  basis: ({ limits }) => stated(limits).filter(({ value }) => value.window.kind === 'day'),
  check: (limit) =>
    limitVerdict(limit, ({ use: { window, used }, maximum, unitsBeyond }) => ({
      reason: EXCESS[limit.beyond],
      serviceDate: window.from,
      measure: limit.measure,
      maximum,
      used,
      unitsBeyond,
    })),
})

const EXCESS: Readonly<Record<BeyondLimit, Excess>> = {
  deny: 'dayIsOverLimit',
  authorizationNeeded: 'dayNeedsAuthorization',
  review: 'dayIsReviewedBeforePayment',
  warn: 'dayIsAboveThreshold',
}
