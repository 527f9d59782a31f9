import * as fc from 'fast-check'
import type { SupervisionEvidenceRequirement as Value } from '../../src/policy/SupervisionEvidenceRequirement.js'
import { SupervisionKind } from './SupervisionKind.js'

/** Any requirement of evidence that can be decoded, of any kind or of some, at an interval or without. */
export const SupervisionEvidenceRequirement: fc.Arbitrary<Value> = fc.record(
  {
    kinds: fc.array(SupervisionKind, { maxLength: 3 }),
    everyDays: fc.integer({ min: 1, max: 3_660 }),
  },
  { requiredKeys: [] },
)
