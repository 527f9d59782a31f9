import { compareText } from '../codec/compareText.js'
import type { Severity } from '../code/Severity.js'
import type { Detail } from '../rule/Detail.js'
import { findingId } from '../rule/findingId.js'
import type { Remedy } from '../rule/Remedy.js'
import type { AuditBench } from './AuditBench.js'
import type { AuditCheck, AuditFact, AuditGap, AuditSilence } from './AuditCheck.js'
import type { AuditedService } from './AuditedService.js'
import type { FindingOfCheck } from './AuditFinding.js'

/** A finding with the services that it is about. */
export interface JudgedFact<Id extends string, D extends Detail> {
  readonly finding: FindingOfCheck<Id, D>
  readonly services: ReadonlyArray<AuditedService>
}

/** All that a check says, each fact as a finding, in order of their ids. */
export interface JudgedFacts<Id extends string, D extends Detail> {
  readonly facts: ReadonlyArray<JudgedFact<Id, D>>
  readonly gaps: ReadonlyArray<AuditGap>
  readonly silences: ReadonlyArray<AuditSilence>
}

/** A check whose facts are made findings. */
export interface ReportingCheck<
  Id extends string,
  D extends Detail,
  B extends AuditBench,
> extends AuditCheck<Id, D, B> {
  readonly judge: (bench: B) => JudgedFacts<Id, D>
}

/** Makes findings of what a check finds: each with an id of its own, the same in every run, its severity and remedy. */
export const reporting = <Id extends string, D extends Detail, B extends AuditBench>(
  check: AuditCheck<Id, D, B>,
): ReportingCheck<Id, D, B> => ({
  ...check,
  judge: (bench) => {
    const { facts, gaps, silences = [] } = check.find(bench)
    const named = facts.map((fact) => ({ fact, id: idOf(check.id, fact) }))
    named.sort((a, b) => compareText(a.id, b.id) || compareText(textOf(a.fact), textOf(b.fact)))
    const counts = new Map<string, number>()
    return {
      facts: named.map(({ fact, id }) => {
        const count = (counts.get(id) ?? 0) + 1
        counts.set(id, count)
        const own = count === 1 ? id : findingId([id, String(count)])
        return { finding: findingFrom(check, own, fact), services: fact.services }
      }),
      gaps: [...gaps].sort((a, b) => compareText(a.missing, b.missing)),
      silences: [...silences].sort((a, b) => compareText(a.matter, b.matter)),
    }
  },
})

/** By what it is about: the line, the first service, and the record to correct. Several of the same are numbered. */
const idOf = <D extends Detail>(
  check: string,
  { detail, line, services: [first], evidence, policy }: AuditFact<D>,
): string => {
  const last = evidence[evidence.length - 1]
  return findingId([
    check,
    detail.reason,
    ...(policy === undefined ? [] : [policy.kind, policy.payer, policy.edition]),
    ...(line === undefined ? [] : [line]),
    ...(first === undefined ? [] : [first.member.id, first.session.id]),
    ...(last === undefined || last.id === line ? [] : [last.record, last.id]),
  ])
}

const textOf = <D extends Detail>({ detail, evidence, services }: AuditFact<D>): string =>
  JSON.stringify([
    detail,
    evidence,
    services.map(({ member, session }) => [member.id, session.id, session.start]),
  ])

const findingFrom = <Id extends string, D extends Detail>(
  { id: rule, severity, reasons }: Pick<AuditCheck<Id, D>, 'id' | 'severity' | 'reasons'>,
  id: string,
  { detail, evidence, line, policy, citation, severityAtMost: ceiling }: AuditFact<D>,
): FindingOfCheck<Id, D> => {
  const reason: D['reason'] = detail.reason
  const { fixedBy, carc, severityAtMost }: Remedy = reasons[reason]
  // A payer denies by its own policy and by the records, not by what an agency or a baseline asks.
  const isDenied = policy === undefined || policy.kind === 'payer'
  return {
    rule,
    id,
    outcome: 'notMet',
    severity: lesserOf(lesserOf(severity, severityAtMost ?? 'error'), ceiling ?? 'error'),
    detail,
    evidence,
    fixedBy,
    ...(carc === undefined || !isDenied ? {} : { carc }),
    ...(line === undefined ? {} : { line }),
    ...(policy === undefined ? {} : { policy }),
    ...(citation === undefined ? {} : { citation }),
  }
}

const lesserOf = (a: Severity, b: Severity): Severity => (WEIGHT[a] <= WEIGHT[b] ? a : b)

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }
