import * as fc from 'fast-check'
import type { ModalityRequirement as Value } from '../../src/policy/ModalityRequirement.js'
import { Condition } from './Condition.js'
import { Modality } from './Modality.js'

/** Any requirement of a modality that can be decoded, also one that allows none. */
export const ModalityRequirement: fc.Arbitrary<Value> = fc.record(
  { when: Condition, allowed: fc.array(Modality, { maxLength: 4 }) },
  { requiredKeys: ['allowed'] },
)
