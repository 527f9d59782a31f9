import * as fc from 'fast-check'
import type { AssessmentPolicy as Value } from '../../src/policy/AssessmentPolicy.js'
import { AssessmentElement } from './AssessmentElement.js'
import { AssessmentRequirement } from './AssessmentRequirement.js'
import { InstrumentRequirement } from './InstrumentRequirement.js'
import { SignerRequirement } from './SignerRequirement.js'
import { Statements } from './Statements.js'

/** Whatever an edition can ask of an assessment, sound or not; what it does not take up is absent. */
export const AssessmentPolicy: fc.Arbitrary<Value> = fc.record(
  {
    requirements: Statements(AssessmentRequirement),
    instruments: Statements(InstrumentRequirement),
    elements: Statements(AssessmentElement),
    signers: Statements(SignerRequirement),
  },
  { requiredKeys: [] },
)
