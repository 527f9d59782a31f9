import * as fc from 'fast-check'
import type { PlanTerms as Value } from '../../src/policy/PlanTerms.js'
import { PlanElement } from './PlanElement.js'
import { PlanLength } from './PlanLength.js'
import { PlannedAmountRequirement } from './PlannedAmountRequirement.js'
import { PlanReviewInterval } from './PlanReviewInterval.js'
import { SignerRequirement } from './SignerRequirement.js'
import { Statement } from './Statement.js'
import { Statements } from './Statements.js'

/** Whatever an edition can ask of a plan, sound or not; what it does not take up is absent. */
export const PlanTerms: fc.Arbitrary<Value> = fc.record(
  {
    elements: Statements(PlanElement),
    longest: Statements(PlanLength),
    reviewEvery: Statements(PlanReviewInterval),
    signers: Statements(SignerRequirement),
    separateAuthorizer: Statement(fc.boolean()),
    unitsWithinPlannedAmount: Statement(PlannedAmountRequirement),
  },
  { requiredKeys: [] },
)
