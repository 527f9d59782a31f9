import { stated } from '../../../rule/judged.js'
import { yearly } from '../../../subject/usesIn.js'
import { lineOf, visit, type Golden, type Scenario } from '../Golden.js'

/** Two hours and one more under an authorization of so many units; the last is billed. */
const authorized = (units: number): Scenario => ({
  policy: { claimTerms: { authorization: [stated({})] } },
  sessions: [visit('s1', '09:00', '11:00'), visit('s2', '11:00', '12:00')],
  chart: { authorizations: [yearly('a1', units)] },
  lines: [lineOf('l2', 's2')],
})

/** The 4 units are used up by the hour that is billed, so that the 8 that nobody billed have none. In the twin there are 12. */
export const authorizationIsExhausted: Golden = {
  rule: 'unitsAreWithinAuthorization',
  reason: 'authorizationIsExhausted',
  faulty: authorized(4),
  finds: ['unitsAreWithinAuthorization: authorizationIsExhausted of a1'],
  detail: { unitsBeyond: 8 },
  twin: authorized(12),
}
