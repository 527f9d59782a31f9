import { Hcpcs } from '../code/Hcpcs.js'
import type { Codec } from '../codec/Codec.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { statement, type Statement } from '../source/Statement.js'
import { statements, type Statements } from '../source/Statements.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { DateRange } from '../time/DateRange.js'
import { DiagnosisRequirement } from './DiagnosisRequirement.js'
import { NoteElement } from './NoteElement.js'
import { PlanRequirement } from './PlanRequirement.js'
import { UnitLimit } from './UnitLimit.js'
import { UnitPolicy } from './UnitPolicy.js'

/**
 * One edition of what a payer (or an agency) asks, by the days on which it is in effect. Each matter is
 * either cited or `notStated`; silence is never a value.
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
  readonly service: Statement<string>
  /** The code under which the text bills that service. Not stated: findings are warnings at most. */
  readonly serviceCode: Statement<Hcpcs>
  readonly units: UnitPolicy
  readonly plan: Statement<PlanRequirement>
  readonly diagnosis: Statement<DiagnosisRequirement>
  /** What a note must hold. */
  readonly noteElements: Statements<NoteElement>
  readonly limits: Statements<UnitLimit>
}

export const PayerPolicy: Codec<PayerPolicy> = record<PayerPolicy>('PayerPolicy', {
  edition: text('edition', { min: 1, max: 100 }),
  effective: DateRange,
  verifiedOn: CalendarDate,
  service: statement(text('service', { min: 1, max: 200 })),
  serviceCode: statement(Hcpcs),
  units: UnitPolicy,
  plan: statement(PlanRequirement),
  diagnosis: statement(DiagnosisRequirement),
  noteElements: statements(NoteElement),
  limits: statements(UnitLimit),
})
