import { Hcpcs } from '../code/Hcpcs.js'
import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { statement, type Statement } from '../source/Statement.js'
import { statements, type Statements } from '../source/Statements.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { DateRange } from '../time/DateRange.js'
import { AssessmentPolicy } from './AssessmentPolicy.js'
import { ClaimTerms } from './ClaimTerms.js'
import { DeliveryPolicy } from './DeliveryPolicy.js'
import { DiagnosisRequirement } from './DiagnosisRequirement.js'
import { NoteElement } from './NoteElement.js'
import { NoteTerms } from './NoteTerms.js'
import { OverridableRule } from './OverridableRule.js'
import { PatternTerms } from './PatternTerms.js'
import { PlanRequirement } from './PlanRequirement.js'
import { PlanTerms } from './PlanTerms.js'
import { SeverityOverride } from './SeverityOverride.js'
import { UnitLimit } from './UnitLimit.js'
import { UnitPolicy } from './UnitPolicy.js'

/**
 * One edition of what a payer (or an agency) asks, by the days on which it is in effect. Each matter is cited, or
 * `notStated` where the text was read and is silent, or absent where the file does not take it up; no value stands in
 * for either.
 */
export interface PayerPolicy {
  /** The edition's name, unique within its history, such as `2016-12`. */
  readonly edition: string
  /** The first and last service date that it judges, both included; still open without `through`. */
  readonly effective: DateRange
  /**
   * The day on which the text was last shown to be in effect. Later service dates of the edition are judged by it all
   * the same, and a review counts their sessions in `policies[].sessionsAfterVerifiedOn`.
   */
  readonly verifiedOn: CalendarDate
  /** What the service is called in the text. */
  readonly service?: Statement<string>
  /** The code under which the text bills that service. Not stated: findings are warnings at most. */
  readonly serviceCode: Statement<Hcpcs>
  /** How time becomes units. */
  readonly units?: UnitPolicy
  /** Whether a treatment plan must be in effect. */
  readonly plan?: Statement<PlanRequirement>
  /** Which diagnoses are accepted as the ground of the service. */
  readonly diagnosis?: Statement<DiagnosisRequirement>
  /** What a note must hold. */
  readonly noteElements?: Statements<NoteElement>
  /** How much is paid within a time; all of them apply, not only the tightest. */
  readonly limits?: Statements<UnitLimit>
  /** Of the assessment. */
  readonly assessment?: AssessmentPolicy
  /** Of the treatment plan, beyond that one is in effect. */
  readonly planTerms?: PlanTerms
  /** Of the note, beyond the elements that it must hold. */
  readonly noteTerms?: NoteTerms
  /** Of who renders the service, where, how and with whom. */
  readonly delivery?: DeliveryPolicy
  /** Of the claim. */
  readonly claimTerms?: ClaimTerms
  /** From when on an audit reports what recurs. */
  readonly patterns?: PatternTerms
  /**
   * How much rules weigh, in place of what they weigh by themselves. Heard are the policy whose value decides a finding,
   * and else the agency's; of a rule that follows from the records alone the payer's, and else the agency's, and there
   * only what weighs more.
   */
  readonly severities?: Statements<SeverityOverride>
  /**
   * Which rules a person may override, and as whom, where this policy's own values make the finding: who asks for
   * something can waive it, nobody else. What follows from the records alone no policy waives.
   */
  readonly overridable?: Statements<OverridableRule>
}

export const PayerPolicy: Codec<PayerPolicy> = record<PayerPolicy>('PayerPolicy', {
  edition: text('edition', { min: 1, max: 100 }),
  effective: DateRange,
  verifiedOn: CalendarDate,
  service: optional(statement(text('service', { min: 1, max: 200 }))),
  serviceCode: statement(Hcpcs),
  units: optional(UnitPolicy),
  plan: optional(statement(PlanRequirement)),
  diagnosis: optional(statement(DiagnosisRequirement)),
  noteElements: optional(statements(NoteElement)),
  limits: optional(statements(UnitLimit)),
  assessment: optional(AssessmentPolicy),
  planTerms: optional(PlanTerms),
  noteTerms: optional(NoteTerms),
  delivery: optional(DeliveryPolicy),
  claimTerms: optional(ClaimTerms),
  patterns: optional(PatternTerms),
  severities: optional(statements(SeverityOverride)),
  overridable: optional(statements(OverridableRule)),
})
