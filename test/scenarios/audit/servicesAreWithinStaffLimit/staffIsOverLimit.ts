import { stated } from '../../../rule/judged.js'
import { chartWith, visit, type Golden } from '../Golden.js'

const policy = {
  limits: [
    stated({
      codes: ['H2014'],
      window: { kind: 'day' },
      measure: 'minutes',
      maximum: 120,
      beyond: 'deny',
      scope: 'staff',
    }),
  ],
}

const secondMember = (until: string): ReadonlyArray<object> => [
  chartWith('member-2', [visit('s2', '13:00', until)]),
]

/**
 * A worker may have 120 minutes a day. Ann has 60 with one member and 61 with another; in the twin 60 and 60.
 */
export const staffIsOverLimit: Golden = {
  rule: 'servicesAreWithinStaffLimit',
  reason: 'staffIsOverLimit',
  faulty: { policy, lines: [], others: secondMember('14:01') },
  finds: ['servicesAreWithinStaffLimit: staffIsOverLimit of s2'],
  detail: { used: 121, maximum: 120 },
  twin: { policy, lines: [], others: secondMember('14:00') },
}
