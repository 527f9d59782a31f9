import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { firstOf } from './firstOf.js'
import { addGap, gapsOf, lineEvidence, lineFact } from './lineFact.js'
import { lineGroups, type LineGroup } from './lineGroups.js'
import type { LineBench } from './LineBench.js'
import { missingUnits } from './missingUnits.js'

/** What lines that share sessions were billed with together. */
export interface BilledOnceDetail {
  readonly reason: 'unitsBilledTwice' | 'sharedUnitsNotBilled'
  /** In order of id, the first 16. */
  readonly lines: ReadonlyArray<RecordId>
  /** In order of time, the first 16. */
  readonly sessions: ReadonlyArray<RecordId>
  /** Of all of these lines. */
  readonly billedUnits: number
  /** Of all of these sessions. */
  readonly documentedUnits: number
}

/**
 * A session on several lines gives its units once. Lines that share one are held together against all sessions of theirs:
 * a session divided over two lines is no fault.
 */
export const sessionsAreBilledOnce: AuditCheck<
  'sessionsAreBilledOnce',
  BilledOnceDetail,
  LineBench
> = {
  id: 'sessionsAreBilledOnce',
  title: 'Lines that share a session bill its units once',
  severity: 'error',
  reasons: {
    unitsBilledTwice: {
      sentence:
        'Lines {lines} share sessions {sessions} and were billed with {billedUnits} units together; {documentedUnits} are documented.',
      fix: 'Void what was billed twice, or replace the lines by some with the units that are documented.',
      fixedBy: 'biller',
      carc: carcs.exactDuplicate,
    },
    sharedUnitsNotBilled: {
      sentence:
        'Lines {lines} share sessions {sessions} and were billed with {billedUnits} units together; {documentedUnits} are documented.',
      fix: 'Replace the lines by some with the units that are documented.',
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
  },
  find: (bench) => {
    const facts: Array<AuditFact<BilledOnceDetail>> = []
    const gaps = new Map<string, number>()
    const missing = missingUnits(bench.documentedOf)
    for (const group of lineGroups(bench.judged, bench.documentedOf)) {
      if (group.lines.length === 1) continue
      const unknown = new Set(
        group.lines.flatMap((one) => [
          ...bench.openOf(one),
          ...one.services.flatMap(missing),
          ...(one.line.units === undefined ? ['billedLine.units'] : []),
        ]),
      )
      for (const path of unknown) addGap(gaps, path)
      if (unknown.size > 0) continue
      for (const fact of factsOf(group)) facts.push(fact)
    }
    return { facts, gaps: gapsOf(gaps) }
  },
}

/** One for each line, so that each tells what it has part in. */
const factsOf = ({ lines, days }: LineGroup): ReadonlyArray<AuditFact<BilledOnceDetail>> => {
  const billedUnits = lines.reduce((sum, { line: { units = 0 } }) => sum + Math.max(0, units), 0)
  const documentedUnits = days.reduce((sum, { day }) => sum + day.documented, 0)
  if (billedUnits === documentedUnits) return []
  const detail: BilledOnceDetail = {
    reason: billedUnits > documentedUnits ? 'unitsBilledTwice' : 'sharedUnitsNotBilled',
    lines: firstOf(lines.map(({ line }) => line.id)),
    sessions: firstOf(days.map(({ service }) => service.session.id)),
    billedUnits,
    documentedUnits,
  }
  return lines.map(({ line }) =>
    lineFact(line, detail, [
      ...detail.sessions.map(sessionEvidence),
      ...lines
        .slice(0, detail.lines.length)
        .flatMap((other) => (other.line === line ? [] : [lineEvidence(other.line)])),
    ]),
  )
}
