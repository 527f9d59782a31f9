import type { AuditBench } from '../../src/audit/AuditBench.js'
import type { AuditCheck } from '../../src/audit/AuditCheck.js'
import { reporting } from '../../src/audit/reporting.js'
import { filledIn } from '../../src/claim/filledIn.js'
import { shown } from '../../src/claim/shown.js'
import type { Detail } from '../../src/rule/Detail.js'

/** What a check says, for a test to compare: its facts as findings, in their order. */
export const saidByCheck = <Id extends string, D extends Detail, B extends AuditBench>(
  check: AuditCheck<Id, D, B>,
  bench: B,
) => {
  const { facts, findings, gaps, silences } = reporting(check).judge(bench)
  return {
    findings,
    details: findings.map(({ detail }) => detail),
    sessions: facts.map(({ services }) => services.map(({ session }) => session.id)),
    sentences: findings.map(({ detail }) => {
      const reason: D['reason'] = detail.reason
      return filledIn(check.reasons[reason].sentence, detail, shown)
    }),
    gaps,
    silences,
  }
}
