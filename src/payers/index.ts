import type { PolicyHistory } from '../policy/PolicyHistory.js'
import baselineFile from './baseline.json' with { type: 'json' }
import michiganPihpCmhspFile from './michigan-pihp-cmhsp.json' with { type: 'json' }
import { shippedPolicy } from './shippedPolicy.js'
import texasMedicaidFile from './texas-medicaid.json' with { type: 'json' }

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
 * Michigan's PIHP/CMHSP encounter reporting of June and of October 2016: rounding and aggregation. It was not seen to
 * name H2014, so its findings are warnings at most.
 */
export const michiganPihpCmhsp: PolicyHistory = shippedPolicy(
  'michigan-pihp-cmhsp',
  'payer',
  michiganPihpCmhspFile,
)

/** What the code's own description and federal rule ask of every note, whoever pays: no rounding and no limit. */
export const baseline: PolicyHistory = shippedPolicy('baseline', 'baseline', baselineFile)
