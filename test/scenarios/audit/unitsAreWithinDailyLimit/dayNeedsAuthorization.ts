import { stated } from '../../../rule/judged.js'
import { lineOf, visit, type Golden, type Scenario } from '../Golden.js'

/** The payer asks for an authorization beyond so many units a day, and there is none. Of two hours the line of the first was denied. */
const freeThrough = (maximum: number): Scenario => ({
  policy: {
    limits: [
      stated({
        codes: ['H2014'],
        window: { kind: 'day' },
        measure: 'units',
        maximum,
        beyond: 'authorizationNeeded',
      }),
    ],
  },
  sessions: [visit('s1', '09:00', '10:00'), visit('s2', '11:00', '12:00')],
  chart: { authorizations: [] },
  lines: [lineOf('l1', 's1', { status: 'denied' }), lineOf('l2', 's2')],
})

/**
 * Of 8 units 4 need an authorization. The second hour is billed and has those that need none. In the twin none of them needs any.
 */
export const dayNeedsAuthorization: Golden = {
  rule: 'unitsAreWithinDailyLimit',
  reason: 'dayNeedsAuthorization',
  faulty: freeThrough(4),
  finds: ['unitsAreWithinDailyLimit: dayNeedsAuthorization of s1'],
  detail: { unitsBeyond: 4 },
  twin: freeThrough(8),
}
