import { boolean } from '../codec/boolean.js'
import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { statement, type Statement } from '../source/Statement.js'
import { statements, type Statements } from '../source/Statements.js'
import type { Matter } from './Matter.js'
import { PlanElement } from './PlanElement.js'
import { PlanLength } from './PlanLength.js'
import { PlannedAmountRequirement } from './PlannedAmountRequirement.js'
import { PlanReviewInterval } from './PlanReviewInterval.js'
import { SignerRequirement } from './SignerRequirement.js'

/** What an edition asks of the treatment plan, beyond that one is in effect. */
export interface PlanTerms {
  /** What the plan must hold. */
  readonly elements?: Statements<PlanElement>
  /** For how long it may be written; all of them apply. */
  readonly longest?: Statements<PlanLength>
  /** How long it may go without a review; all of them apply. */
  readonly reviewEvery?: Statements<PlanReviewInterval>
  /** Who must sign it; a text that asks for two signatures states two. Days count from the first day of the plan. */
  readonly signers?: Statements<SignerRequirement>
  /**
   * Whether another must have signed it, by the service date or within the days of `signers`, than the worker who alone
   * renders the service and assessed the member.
   */
  readonly separateAuthorizer?: Statement<boolean>
  /** That the units are within the amount and frequency that it names. */
  readonly unitsWithinPlannedAmount?: Statement<PlannedAmountRequirement>
}

export const PlanTerms: Codec<PlanTerms> = record<PlanTerms>('PlanTerms', {
  elements: optional(statements(PlanElement)),
  longest: optional(statements(PlanLength)),
  reviewEvery: optional(statements(PlanReviewInterval)),
  signers: optional(statements(SignerRequirement)),
  separateAuthorizer: optional(statement(boolean)),
  unitsWithinPlannedAmount: optional(statement(PlannedAmountRequirement)),
})

/** Its matters, by their field. */
export const planMatters = (terms: PlanTerms): ReadonlyArray<Matter> => [
  [['elements'], terms.elements],
  [['longest'], terms.longest],
  [['reviewEvery'], terms.reviewEvery],
  [['signers'], terms.signers],
  [['separateAuthorizer'], terms.separateAuthorizer],
  [['unitsWithinPlannedAmount'], terms.unitsWithinPlannedAmount],
]
