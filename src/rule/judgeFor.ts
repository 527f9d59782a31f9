import type { Cited } from '../source/Cited.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { Bench } from './Bench.js'
import { decidedBy } from './decidedBy.js'
import type { Detail } from './Detail.js'
import { findingId } from './findingId.js'
import { isFirm } from './isFirm.js'
import { suppliedBy } from './missingFactAt.js'
import type { Remedy } from './Remedy.js'
import type { RuleText } from './Rule.js'
import type { FindingBase, MetFinding, NotApplicableFinding, RuleFinding } from './RuleFinding.js'
import { ruleWeight } from './ruleWeight.js'
import { severityOf } from './severityOf.js'
import type { Undetermined, Verdict } from './Verdict.js'

/** The edition that decides, by which of its values, and the place of that among those of the same rule. */
export interface Authority {
  readonly policy: PolicyInEffect
  /** Absent where the edition decides by its silence. */
  readonly cited?: Cited<unknown>
  readonly index: number
}

/** Turns the verdicts of one check into findings. The findings that all is well are made once. */
export const judgeFor = <Id extends string, D extends Detail, S extends SessionSubject>(
  text: RuleText<Id, D>,
  bench: Bench,
  check: (subject: S) => Verdict<D>,
  authority?: Authority,
): ((subject: S) => RuleFinding<Id, D>) => {
  const { id: rule, reasons } = text
  const { moment } = bench
  // A rule comes first, and not what is spread: an object that begins with a spread gets a shape of its own in V8, which
  // takes more room than the finding.
  const by = authority === undefined ? {} : decidedBy(authority)
  const met: MetFinding<Id> = { rule, ...by, outcome: 'met' }
  const notApplicable: NotApplicableFinding<Id> = { rule, ...by, outcome: 'notApplicable' }
  const { severity: weight, setBy } = ruleWeight(text, bench, authority?.policy)
  const byMoment = { ...text.severity, [moment]: weight }
  const weighed = setBy === undefined ? {} : { severitySetBy: setBy }
  const ceiling = ceilingOf(authority)
  const idOf = idsFor(rule, authority)
  // A payer denies by its own policy and by the records, not by what an agency or a baseline asks.
  const isDenied = authority === undefined || authority.policy.history.kind === 'payer'
  return (subject) => {
    const verdict = check(subject)
    switch (verdict.outcome) {
      case 'met':
        return met
      case 'notApplicable':
        return notApplicable
      case 'undetermined': {
        const { severityAtMost, ...open } = verdict
        const severity = severityOf('undetermined', byMoment, moment, ceiling, severityAtMost)
        const fixedBy = suppliedBy(verdict.missing)
        const id = idOf(subject)
        const cause = leftOutOf(verdict.missing, subject)
        return {
          rule,
          ...by,
          id,
          severity,
          ...weighed,
          ...cause,
          ...open,
          ...kept(verdict),
          fixedBy,
        }
      }
      case 'notMet': {
        const reason: D['reason'] = verdict.detail.reason
        const { fixedBy, carc, severityAtMost }: Remedy = reasons[reason]
        const severity = severityOf('notMet', byMoment, moment, ceiling, severityAtMost)
        const likely = carc === undefined || !isDenied ? {} : { carc }
        const id = idOf(subject)
        return {
          rule,
          ...by,
          id,
          severity,
          ...weighed,
          ...verdict,
          ...kept(verdict),
          fixedBy,
          ...likely,
        }
      }
    }
  }
}

/** Findings are kept by the million: a copy takes no more room than it needs, which a list that was put together does. */
const kept = ({ evidence }: Pick<Undetermined, 'evidence'>): Pick<Undetermined, 'evidence'> => ({
  evidence: evidence.slice(),
})

/** That records of a missing list were left out, where that is so. */
const leftOutOf = (
  missing: ReadonlyArray<string>,
  { incomplete }: SessionSubject,
): Pick<Undetermined, 'cause'> => {
  const lists = incomplete.filter((list) => missing.includes(list))
  return lists.length === 0 ? {} : { cause: { reason: 'recordsWereLeftOut', lists } }
}

/** What all findings of a rule say that one authority decides. */
export const baseOf = <Id extends string>(rule: Id, authority?: Authority): FindingBase<Id> =>
  authority === undefined ? { rule } : { rule, ...decidedBy(authority) }

const ceilingOf = (authority: Authority | undefined): 'warning' | undefined =>
  authority?.cited === undefined || isFirm(authority.policy, authority.cited)
    ? undefined
    : 'warning'

const idsFor = (
  rule: string,
  authority: Authority | undefined,
): ((subject: SessionSubject) => string) => {
  const by = authority === undefined ? [] : authorityParts(authority)
  return ({ member, session }) => findingId([rule, ...by, member.id, session.id])
}

const authorityParts = ({ policy: { history, edition }, index }: Authority) => [
  history.kind,
  history.payer,
  edition.edition,
  String(index),
]
