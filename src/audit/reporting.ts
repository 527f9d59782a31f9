import { compareText } from '../codec/compareText.js'
import type { Severity } from '../code/Severity.js'
import type { Detail } from '../rule/Detail.js'
import { findingId } from '../rule/findingId.js'
import type { Remedy } from '../rule/Remedy.js'
import type { AuditBench } from './AuditBench.js'
import type { AuditCheck, AuditFact, AuditGap, AuditSilence } from './AuditCheck.js'
import type { FindingOfCheck } from './AuditFinding.js'

/** What a fact weighs, and what it is about. */
export interface WeighedFact extends Pick<AuditFact<Detail>, 'line' | 'services'> {
  readonly severity: Severity
  /** The id of its finding. */
  readonly id: string
}

/** All that a check says. */
export interface JudgedFacts<Id extends string, D extends Detail> {
  /** Every fact, in order of the ids of their findings. */
  readonly facts: ReadonlyArray<WeighedFact>
  /** The findings of the first of them: as many as are listed. */
  readonly findings: ReadonlyArray<FindingOfCheck<Id, D>>
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

/** How many findings of one check are listed. */
export const MOST_FINDINGS = 10_000

/** Makes findings of what a check finds: each with an id of its own, the same in every run, its severity and remedy. */
export const reporting = <Id extends string, D extends Detail, B extends AuditBench>(
  check: AuditCheck<Id, D, B>,
): ReportingCheck<Id, D, B> => ({
  ...check,
  judge: (bench) => {
    const { facts, gaps, silences = [] } = check.find(bench)
    const named = facts.map((fact) => ({ fact, id: idOf(check.id, fact), text: once(fact) }))
    named.sort((a, b) => compareText(a.id, b.id) || compareText(a.text(), b.text()))
    let last = { id: '', count: 0 }
    const numbered = named.map(({ fact, id }) => {
      last = { id, count: id === last.id ? last.count + 1 : 1 }
      return { fact, id: last.count === 1 ? id : findingId([id, String(last.count)]) }
    })
    return {
      facts: numbered.map(({ fact, id }) => ({
        id,
        severity: weightOf(check, fact),
        services: fact.services,
        ...(fact.line === undefined ? {} : { line: fact.line }),
      })),
      findings: numbered
        .slice(0, MOST_FINDINGS)
        .map(({ fact, id }) => findingFrom(check, id, fact)),
      gaps: [...gaps].sort((a, b) => compareText(a.missing, b.missing)),
      silences: [...silences].sort((a, b) => compareText(a.matter, b.matter)),
    }
  },
})

/** The text of a fact, made where it is first compared. */
const once = <D extends Detail>(fact: AuditFact<D>): (() => string) => {
  let text: string | undefined
  return () => (text ??= textOf(fact))
}

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

type Judged<Id extends string, D extends Detail> = Pick<
  AuditCheck<Id, D>,
  'id' | 'severity' | 'reasons'
>

const findingFrom = <Id extends string, D extends Detail>(
  check: Judged<Id, D>,
  id: string,
  fact: AuditFact<D>,
): FindingOfCheck<Id, D> => {
  const { detail, evidence, line, policy, citation } = fact
  const { fixedBy, carc } = remedyOf(check, fact)
  // A payer denies by its own policy and by the records, not by what an agency or a baseline asks.
  const isDenied = policy === undefined || policy.kind === 'payer'
  return {
    rule: check.id,
    id,
    outcome: 'notMet',
    severity: weightOf(check, fact),
    detail,
    evidence,
    fixedBy,
    ...(carc === undefined || !isDenied ? {} : { carc }),
    ...(line === undefined ? {} : { line }),
    ...(policy === undefined ? {} : { policy }),
    ...(citation === undefined ? {} : { citation }),
  }
}

const remedyOf = <D extends Detail>(
  { reasons }: Pick<Judged<string, D>, 'reasons'>,
  { detail }: AuditFact<D>,
): Remedy => {
  const reason: D['reason'] = detail.reason
  return reasons[reason]
}

const weightOf = <D extends Detail>(check: Judged<string, D>, fact: AuditFact<D>): Severity =>
  lesserOf(
    lesserOf(check.severity, remedyOf(check, fact).severityAtMost ?? 'error'),
    fact.severityAtMost ?? 'error',
  )

const lesserOf = (a: Severity, b: Severity): Severity => (WEIGHT[a] <= WEIGHT[b] ? a : b)

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }
