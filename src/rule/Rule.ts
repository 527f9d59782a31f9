import type { PayerPolicy } from '../policy/PayerPolicy.js'
import type { Cited } from '../source/Cited.js'
import type { Bench } from './Bench.js'
import type { DatedSubject } from './DatedSubject.js'
import type { Detail } from './Detail.js'
import type { Remedy } from './Remedy.js'
import type { RuleFinding } from './RuleFinding.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { SeverityByMoment } from './SeverityByMoment.js'
import type { Verdict } from './Verdict.js'

/** What makes a rule, whatever its authority. */
export interface RuleText<Id extends string, D extends Detail> {
  /** The name of the rule and of its file: a sentence that is true when all is well. */
  readonly id: Id
  readonly title: string
  readonly severity: SeverityByMoment
  /** What a reader is told of each reason that the rule can have. */
  readonly reasons: Readonly<Record<D['reason'], Remedy>>
}

/** One thing that must hold of a session, judged on the evidence given. */
export interface Rule<Id extends string, D extends Detail> extends RuleText<Id, D> {
  /** Whether a policy makes the rule, or it follows from the records alone. */
  readonly authority: 'policy' | 'records'
  /** All that the rule says of a session before a bench: nothing is left out, also that it is met. */
  readonly findings: (
    bench: Bench,
  ) => (subject: SessionSubject) => ReadonlyArray<RuleFinding<Id, D>>
}

/** What makes a rule that judges by cited values of a policy. Where there are none the policy is silent. */
export interface PolicyRuleText<Id extends string, Value, D extends Detail> extends RuleText<
  Id,
  D
> {
  /** The values of the policy that decide, each for itself. */
  readonly basis: (policy: PayerPolicy) => ReadonlyArray<Cited<Value>>
  /** What one of them says of a session. */
  readonly check: (value: Value) => (subject: DatedSubject) => Verdict<D>
}

/** What makes a rule that follows from the records alone. */
export interface RecordRuleText<Id extends string, D extends Detail> extends RuleText<Id, D> {
  readonly check: (subject: SessionSubject) => Verdict<D>
}
