import { explainBy, textsById, type Explanation } from '../claim/explain.js'
import { factsFor, type AnyOpenFinding, type Reader } from '../claim/factsFor.js'
import { auditChecks } from './auditChecks.js'
import type { AuditFinding } from './AuditFinding.js'

/**
 * A finding of an audit in English sentences, as `explain` puts those of a review: for the clinician what is wrong and what
 * to do; for the biller also the check, whose text asks for it and the likely denial; for the developer the names and the
 * records.
 *
 * @example
 * import { audit, explainAudit } from 'h2014'
 *
 * const line = { id: 'line-1', member: 'member-1', code: 'H2014', serviceDate: '2026-03-02', units: 4 }
 * const { findings } = audit([], '2026-03-31')({ charts: [] }, { lines: [line] })
 * const [finding] = findings
 * console.log(finding && explainAudit('biller')(finding).reason) // => 'Line line-1 was billed for member member-1, of whom there is no chart.'
 */
export const explainAudit = (reader: Reader): ((finding: AuditFinding) => Explanation) =>
  explainBy(texts, factsFor(reader, stakeOf))(reader)

const texts = textsById(auditChecks)

const stakeOf = ({ severity }: AnyOpenFinding): string =>
  severity === 'error'
    ? 'What is at stake is in the units of its lines that are overpaid.'
    : 'It takes the support from no unit.'
