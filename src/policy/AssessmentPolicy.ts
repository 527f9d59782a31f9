import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { statements, type Statements } from '../source/Statements.js'
import { AssessmentElement } from './AssessmentElement.js'
import { AssessmentRequirement } from './AssessmentRequirement.js'
import { InstrumentRequirement } from './InstrumentRequirement.js'
import type { Matter } from './Matter.js'
import { SignerRequirement } from './SignerRequirement.js'

/** What an edition asks of the member's assessment. */
export interface AssessmentPolicy {
  /** That one must stand on the service date, and how old it may be; by age where that differs. */
  readonly requirements?: Statements<AssessmentRequirement>
  /** By which instruments it is made; by age where that differs. */
  readonly instruments?: Statements<InstrumentRequirement>
  /** What it must hold; each once. */
  readonly elements?: Statements<AssessmentElement>
  /** Who signs it, and within how many days after the day of the assessment. Each asks for one signature. */
  readonly signers?: Statements<SignerRequirement>
}

export const AssessmentPolicy: Codec<AssessmentPolicy> = record<AssessmentPolicy>(
  'AssessmentPolicy',
  {
    requirements: optional(statements(AssessmentRequirement)),
    instruments: optional(statements(InstrumentRequirement)),
    elements: optional(statements(AssessmentElement)),
    signers: optional(statements(SignerRequirement)),
  },
)

/** Its matters, by their field. */
export const assessmentMatters = ({
  requirements,
  instruments,
  elements,
  signers,
}: AssessmentPolicy): ReadonlyArray<Matter> => [
  [['requirements'], requirements],
  [['instruments'], instruments],
  [['elements'], elements],
  [['signers'], signers],
]
