import { carcs } from '../code/carcs.js'
import type { LimitWindow } from '../policy/LimitWindow.js'
import { stated } from '../policy/stated.js'
import type { BeyondLimit, LimitMeasure, UnitLimit } from '../policy/UnitLimit.js'
import { limitVerdict } from '../rule/limitVerdict.js'
import { policyRule } from '../rule/policyRule.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** How far a period goes beyond the limit, and how much of that began in this session. */
export interface PeriodLimitDetail {
  /** What happens to what goes beyond. */
  readonly reason: Excess
  /** What kind of period it is. */
  readonly window: LimitWindow['kind']
  /**
   * The first day that counts together. Of a session over midnight that goes beyond in two periods that of the first, as
   * `used`.
   */
  readonly from: CalendarDate
  /** The last day that counts together; of a period that rolls the service date. */
  readonly through: CalendarDate
  /** What the limit counts. */
  readonly measure: LimitMeasure
  /** The most that is within it. */
  readonly maximum: number
  /** What the period has, in the limit's measure, of all codes that count together. */
  readonly used: number
  /**
   * Units that began in this session beyond the maximum, on all of its days; where what is beyond needs an authorization,
   * those of them that none bears.
   */
  readonly unitsBeyond: number
}

type Excess =
  | 'periodIsOverLimit'
  | 'periodNeedsAuthorization'
  | 'periodIsReviewedBeforePayment'
  | 'periodIsAboveThreshold'

/**
 * A member's units of a period are within what the policy allows; the maximum itself is. The policy's `limits` state it:
 * over a week, a month, a year of the calendar or of the plan of benefits, a lifetime, the days of the treatment plan in
 * effect, or any so many hours or days on end. What counts, in which order, and how far a chart tells it of a worker, is
 * as of a limit for a day; what another payer pays counts as the limit says. The finding stands at the sessions in which
 * the period went over. Only what the policy denies takes the support from units, and where it asks for an authorization
 * of what is beyond, what none bears.
 * In a period that rolls what is denied leaves room for later units; what lacks an authorization, which may still be
 * given, does not.
 */
export const unitsAreWithinPeriodLimit = policyRule<
  'unitsAreWithinPeriodLimit',
  UnitLimit,
  PeriodLimitDetail
>({
  id: 'unitsAreWithinPeriodLimit',
  title: 'The units of the period are within its limit',
  severity: { schedule: 'error', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    periodIsOverLimit: {
      sentence:
        'From {from} through {through} ({window}) there are {measure}: {used}; this policy allows at most {maximum}. Units of this session beyond that: {unitsBeyond}.',
      fix: 'Bill only what is within the limit; plan further sessions in other periods.',
      fixedBy: 'biller',
      carc: carcs.benefitMaximumReached,
    },
    periodNeedsAuthorization: {
      sentence:
        'From {from} through {through} ({window}) there are {measure}: {used}; beyond {maximum} this policy asks for an authorization. Units of this session beyond that, and borne by none: {unitsBeyond}.',
      fix: 'Ask the payer for an authorization of these units; if it gave one, record it. Until then do not bill them.',
      fixedBy: 'biller',
      carc: carcs.authorizationIsAbsent,
    },
    periodIsReviewedBeforePayment: {
      sentence:
        'From {from} through {through} ({window}) there are {measure}: {used}; beyond {maximum} this policy has the records reviewed before payment. Units of this session beyond that: {unitsBeyond}.',
      fix: 'Expect a request for the records of that period; the claim is not wrong.',
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
    periodIsAboveThreshold: {
      sentence:
        'From {from} through {through} ({window}) there are {measure}: {used}; this policy warns beyond {maximum}. Units of this session beyond that: {unitsBeyond}.',
      fix: 'Check that the times of that period are right.',
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
  },
  basis: ({ limits }) => stated(limits).filter(({ value }) => value.window.kind !== 'day'),
  check: (limit) =>
    limitVerdict(limit, ({ use: { window, used }, maximum, unitsBeyond }) => ({
      reason: EXCESS[limit.beyond],
      window: limit.window.kind,
      ...window,
      measure: limit.measure,
      maximum,
      used,
      unitsBeyond,
    })),
})

const EXCESS: Readonly<Record<BeyondLimit, Excess>> = {
  deny: 'periodIsOverLimit',
  authorizationNeeded: 'periodNeedsAuthorization',
  review: 'periodIsReviewedBeforePayment',
  warn: 'periodIsAboveThreshold',
}
