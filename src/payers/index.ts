import type { PolicyHistory } from '../policy/PolicyHistory.js'
import arizonaCompleteHealthFile from './arizona-complete-health.json' with { type: 'json' }
import baselineFile from './baseline.json' with { type: 'json' }
import indianaMroFile from './indiana-mro.json' with { type: 'json' }
import massachusettsIhbsFile from './massachusetts-ihbs.json' with { type: 'json' }
import michiganPihpCmhspFile from './michigan-pihp-cmhsp.json' with { type: 'json' }
import nebraskaFile from './nebraska.json' with { type: 'json' }
import oregonFile from './oregon.json' with { type: 'json' }
import rhodeIslandHbtsFile from './rhode-island-hbts.json' with { type: 'json' }
import { shippedPolicy } from './shippedPolicy.js'
import superiorHealthplanFile from './superior-healthplan.json' with { type: 'json' }
import texasMedicaidFile from './texas-medicaid.json' with { type: 'json' }
import wyomingFile from './wyoming.json' with { type: 'json' }

/**
 * Texas Medicaid, mental health rehabilitative services: the manual of December 2016 and the rules of autumn 2024,
 * with the dates between not read.
 *
 * @example
 * import { texasMedicaid } from 'h2014/payers'
 *
 * console.log(texasMedicaid.editions.map(({ edition }) => edition)) // => ['2016-12', '2024-tac']
 */
export const texasMedicaid: PolicyHistory = shippedPolicy(
  'texas-medicaid',
  'payer',
  texasMedicaidFile,
)

/**
 * Michigan's PIHP/CMHSP encounter reporting of June and of October 2016: rounding and aggregation. That minutes are
 * summed only where they make one claim line is our reading. It was not seen to name H2014, so its findings are
 * warnings at most.
 */
export const michiganPihpCmhsp: PolicyHistory = shippedPolicy(
  'michigan-pihp-cmhsp',
  'payer',
  michiganPihpCmhspFile,
)

/**
 * Arizona Complete Health, an AHCCCS plan: above eight units of a day adults need an authorization from 2024-10-15 on, and
 * the records of members under 18 are reviewed before payment from 2025-02-01 on.
 */
export const arizonaCompleteHealth: PolicyHistory = shippedPolicy(
  'arizona-complete-health',
  'payer',
  arizonaCompleteHealthFile,
)

/**
 * Superior HealthPlan, a plan of Texas Medicaid: an authorization is needed from 2026-03-01 on, and a group bears HQ.
 */
export const superiorHealthplan: PolicyHistory = shippedPolicy(
  'superior-healthplan',
  'payer',
  superiorHealthplanFile,
)

/**
 * Wyoming Medicaid, individual rehabilitative services: plan, review every ninety days and note. The rule names no code,
 * so its findings are warnings at most.
 */
export const wyoming: PolicyHistory = shippedPolicy('wyoming', 'payer', wyomingFile)

/**
 * Nebraska Medicaid, community support for adults with severe and persistent mental illness: which diagnoses are its ground,
 * and that it is not given in an office. The rule names no code, so its findings are warnings at most.
 */
export const nebraska: PolicyHistory = shippedPolicy('nebraska', 'payer', nebraskaFile)

/**
 * Indiana's Medicaid Rehabilitation Option: that a plan names the service. Units come in packages, which no field can say.
 * The rule names no code, so its findings are warnings at most.
 */
export const indianaMro: PolicyHistory = shippedPolicy('indiana-mro', 'payer', indianaMroFile)

/**
 * Oregon Health Plan, outpatient behavioral health: the rules on plan and note of May 2024, of October 2024 and, with who
 * may render it, of July 2026. They name no code, so their findings are warnings at most.
 */
export const oregon: PolicyHistory = shippedPolicy('oregon', 'payer', oregonFile)

/**
 * Rhode Island Medicaid, home based therapeutic services, where H2014 is treatment consultation: all of it, the code too,
 * was read second hand, so its findings are warnings at most.
 */
export const rhodeIslandHbts: PolicyHistory = shippedPolicy(
  'rhode-island-hbts',
  'payer',
  rhodeIslandHbtsFile,
)

/**
 * MassHealth's children's behavioral health services: an assessment by the CANS every 90 days under the age of 21. No code
 * was read, so its findings are warnings at most.
 */
export const massachusettsIhbs: PolicyHistory = shippedPolicy(
  'massachusetts-ihbs',
  'payer',
  massachusettsIhbsFile,
)

/**
 * What is asked of a note where the payer's text is silent or the payer is not known, by the code's description, a
 * federal record-keeping rule of Medicaid and a second-hand coding guide: no rounding and no limit.
 */
export const baseline: PolicyHistory = shippedPolicy('baseline', 'baseline', baselineFile)
