import { auditChecks } from '../../src/audit/auditChecks.js'
import { explainAudit } from '../../src/audit/explainAudit.js'
import type { Explanation } from '../../src/claim/explain.js'
import { callWith } from '../claim/call.js'
import {
  decidedByPolicy,
  explanationLines,
  fieldsOf,
  openFinding,
} from '../claim/explanationLines.js'

/** What a reader is told of a finding of an audit, or of what is none. */
export const toldOfAudit = (reader: unknown, finding: unknown): Explanation =>
  callWith(callWith(explainAudit, [reader]) as object, [finding]) as Explanation

/** What each check can find, with the name of each field in the place of what it holds. */
const checks = auditChecks.map(({ id, title, severity, reasons }) => ({
  id,
  title,
  findings: Object.entries(reasons).map(
    ([reason, { sentence, fixedBy, carc, severityAtMost }]) => ({
      ...openFinding,
      rule: id,
      outcome: 'notMet',
      severity: severityAtMost ?? severity,
      detail: { ...fieldsOf(sentence), reason },
      evidence: [...openFinding.evidence, { record: 'billedLine', id: '<line>' }],
      line: '<line>',
      fixedBy,
      carc,
    }),
  ),
}))

/** A finding for each reason of each check. */
export const auditFindings: ReadonlyArray<object> = checks.flatMap(({ findings }) => findings)

/** One that a policy decides. */
export const byPolicy: ReadonlyArray<object> = auditFindings
  .slice(0, 1)
  .map((finding) => ({ ...finding, ...decidedByPolicy }))

const linesOf = explanationLines(toldOfAudit)

/** What each reader is told of everything that an audit can find. */
export const auditExplanations =
  [
    ...checks.map(({ id, title, findings }) => [`${id}: ${title}`, ...findings.flatMap(linesOf)]),
    ['Whatever a policy decides', ...byPolicy.flatMap(linesOf)],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n') + '\n'
