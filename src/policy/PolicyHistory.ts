import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { refined } from '../codec/refined.js'
import { text } from '../codec/text.js'
import { word } from '../codec/word.js'
import { Source } from '../source/Source.js'
import { PayerPolicy } from './PayerPolicy.js'
import { policyContradictions } from './policyContradictions.js'
import { PolicyGap } from './PolicyGap.js'
import { UnencodedClause } from './UnencodedClause.js'

/** A payer's policy, an agency's own rules, or what is asked of every note where the payer is silent or not known. */
export type PolicyKind = 'payer' | 'agency' | 'baseline'

/** All editions of one payer's policy that were read, oldest first, with the texts they rest on. */
export interface PolicyHistory {
  /** The payer's id, by which a member's coverage names it. */
  readonly payer: string
  /** The payer's name for a reader. */
  readonly name: string
  /** Whose policy it is. */
  readonly kind: PolicyKind
  /** The texts that the values cite, each by its key. */
  readonly sources: ReadonlyArray<Source>
  /** The editions, no two of which judge the same day. */
  readonly editions: ReadonlyArray<PayerPolicy>
  /** The dates between editions that no edition covers. Every one must be named. */
  readonly gaps?: ReadonlyArray<PolicyGap>
  /** Clauses that were read and that no field can say, each with the reason. */
  readonly notEncoded?: ReadonlyArray<UnencodedClause>
}

/** Refuses editions that overlap or leave an unnamed gap, sources that are missing or unused, and rules that contradict themselves. */
export const PolicyHistory: Codec<PolicyHistory> = refined(
  record<PolicyHistory>('PolicyHistory', {
    payer: text('payer', { min: 1, max: 128 }),
    name: text('name', { min: 1, max: 200 }),
    kind: word<PolicyKind>('PolicyKind', ['payer', 'agency', 'baseline']),
    sources: list(Source, 1_000),
    editions: list(PayerPolicy, 1_000),
    gaps: optional(list(PolicyGap, 1_000)),
    notEncoded: optional(list(UnencodedClause, 1_000)),
  }),
  policyContradictions,
)
