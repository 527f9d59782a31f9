import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { firstOf } from './firstOf.js'
import { groupUnits, type GroupUnits } from './groupUnits.js'
import { addGap, gapsOf, lineEvidence, lineFact } from './lineFact.js'
import { lineGroups, type LineGroup } from './lineGroups.js'
import type { LineBench } from './LineBench.js'
import { missingUnits } from './missingUnits.js'
import { underOtherCodes, underOtherCodesAlone, type OtherCodeDetail } from './underOtherCodes.js'

/** What lines that share sessions were billed with together. */
export type BilledOnceDetail =
  | {
      readonly reason: 'unitsBilledTwice' | 'sharedUnitsNotBilled'
      /** In order of id, the first 16. */
      readonly lines: ReadonlyArray<RecordId>
      /** In order of time, the first 16. */
      readonly sessions: ReadonlyArray<RecordId>
      /** Of all of these lines. */
      readonly billedUnits: number
      /** Of all of these sessions; of what the payer sums with others, what the lines of these leave. */
      readonly documentedUnits: number
    }
  | OtherCodeDetail

/**
 * A session on several lines gives its units once. Lines that share one are held together against all sessions of theirs:
 * a session divided over two lines is no fault. Nor is it one that they bill no more than a limit or a finding leaves.
 * Other codes beside H2014 for the same session are told, as some go with it, such as an interpreter's; and so is a session
 * of H2014 that was billed under another code and not as H2014.
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
    billedUnderAnotherCode: {
      sentence:
        'Session {session} was billed by line {line}, and as {code} by line {other} as well.',
      fix: 'Where both were rendered in the same time, such as by an interpreter, nothing is to be done; else void the line of the wrong code.',
      fixedBy: 'biller',
      carc: carcs.includedInAnotherService,
      severityAtMost: 'warning',
    },
    billedUnderAnotherCodeAlone: {
      sentence:
        'Session {session} is of H2014, and was billed as {code} by line {line} and by no line of H2014.',
      fix: 'Find out which service was rendered, and replace the line by one of the right code or correct the session; where both were, bill H2014 too.',
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
  },
  find: (bench) => {
    const facts: Array<AuditFact<BilledOnceDetail>> = []
    const gaps = new Map<string, number>()
    const missing = missingUnits(bench.documentedOf)
    const groups = lineGroups(bench.judged, bench.documentedOf)
    const unitsOf = groupUnits(bench, groups)
    for (const group of groups) {
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
      for (const fact of factsOf(group, unitsOf(group))) facts.push(fact)
    }
    for (const fact of underOtherCodes(bench)) facts.push(fact)
    for (const fact of underOtherCodesAlone(bench)) {
      if (bench.areLinesComplete) facts.push(fact)
      else addGap(gaps, 'lines')
    }
    return { facts, gaps: gapsOf(gaps) }
  },
}

/** One for each line, so that each tells what it has part in. */
const factsOf = (
  { lines, days }: LineGroup,
  { documented: documentedUnits, claimable: leftUnits }: GroupUnits,
): ReadonlyArray<AuditFact<BilledOnceDetail>> => {
  const billedUnits = lines.reduce((sum, { line: { units = 0 } }) => sum + Math.max(0, units), 0)
  if (leftUnits <= billedUnits && billedUnits <= documentedUnits) return []
  const detail = {
    reason:
      billedUnits > documentedUnits
        ? ('unitsBilledTwice' as const)
        : ('sharedUnitsNotBilled' as const),
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
