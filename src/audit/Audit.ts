import * as T from 'fp-ts/These'
import { issuesUnder } from '../codec/issuesUnder.js'
import { pollution } from '../codec/pollution.js'
import { readCaseload } from '../claim/readCaseload.js'
import { readJudging } from '../claim/readJudging.js'
import { makeReview, nothingJudged, type Review } from '../claim/Review.js'
import { reviewCharts } from '../claim/reviewCharts.js'
import type { PolicyHistory } from '../policy/PolicyHistory.js'
import type { Claims } from '../record/Claims.js'
import { decodeClaims } from '../record/decodeClaims.js'
import { auditChart } from './auditChart.js'
import { auditLines, nothingAudited } from './auditLines.js'
import type { BilledAudit } from './BilledAudit.js'
import { secondLook } from './secondLook.js'

/**
 * The review of a caseload at the moment `audit`, and what was billed beside it. The same input gives the same audit, byte
 * for byte, in every run, and so do the same records in another order, but for the indices in the paths of issues.
 */
export interface Audit extends Review, BilledAudit {}

/**
 * Compares what was billed with what is documented, as an auditor would: every H2014 session is judged by the edition in
 * effect on its service date, every line is matched with its sessions, and its units are held against those that are
 * supported. Lines of other codes and lines that do not count are listed with their standing alone.
 *
 * It reads its arguments anew, so that any value is safe: what cannot be read is in `issues`, by its path under
 * `policies`, `asOf`, `caseload` or `claims`. What the caseload does not hold is not held against a line where the
 * caseload is not known to be complete.
 *
 * @example
 * import { audit } from 'h2014'
 * import { texasMedicaid } from 'h2014/payers'
 *
 * const { lines } = audit([texasMedicaid], '2016-12-31')(
 *   {
 *     charts: [
 *       {
 *         member: { id: 'member-1', coverages: [{ payer: 'texas-medicaid', from: '2016-01-01' }] },
 *         diagnoses: [{ code: 'F20.9', establishedOn: '2016-01-15' }],
 *         sessions: [
 *           {
 *             id: 'session-1',
 *             code: 'H2014',
 *             status: 'finished',
 *             start: '2016-12-05T09:00:00-06:00',
 *             end: '2016-12-05T09:50:00-06:00',
 *           },
 *         ],
 *       },
 *     ],
 *   },
 *   { lines: [{ id: 'line-1', member: 'member-1', code: 'H2014', serviceDate: '2016-12-05', units: 4 }] },
 * )
 * console.log(lines[0]?.supportedUnits, lines[0]?.overpaidUnits) // => 3 1
 */
export const audit = (
  policies: ReadonlyArray<PolicyHistory>,
  asOf: string,
): ((caseload: unknown, claims: unknown) => Audit) => {
  const read = readJudging(policies, asOf, 'audit')
  const { judging } = read
  const judge = judging && reviewCharts({ ...judging, isStaffJudgedElsewhere: true }, auditChart)
  return (caseload, claims) => {
    const records = readCaseload(caseload)
    const billed = decodeClaims(claims)
    // Asked after the reading, by which a hostile getter could have done it; nothing of the caller's runs from here on.
    const polluted = pollution()
    if (polluted !== undefined) return { ...nothingJudged(polluted), ...nothingAudited }
    const lines = T.isLeft(billed) ? NO_LINES : billed.right
    const looked = records.caseload && judge && secondLook(judging, judge, records.caseload, lines)
    const review = makeReview(
      read,
      records,
      (looked?.charts ?? []).map(({ review: ofChart }) => ofChart),
    )
    const ofClaims = T.isRight(billed) ? [] : billed.left
    return {
      ...review,
      issues: [...review.issues, ...issuesUnder('claims', ofClaims)],
      ...(looked === undefined ? nothingAudited : auditLines(looked.bench, lines)),
    }
  }
}

/** Of claims that cannot be read no line is known. What is found over members and staff needs none. */
const NO_LINES: Claims = { lines: [], incomplete: ['lines', 'rates'] }
