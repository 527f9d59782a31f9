import * as fc from 'fast-check'
import type { SupervisionRequirement as Value } from '../../src/policy/SupervisionRequirement.js'
import { Condition } from './Condition.js'
import { CredentialKind } from './CredentialKind.js'
import { SupervisionEvidenceRequirement } from './SupervisionEvidenceRequirement.js'

const credentials = fc.array(CredentialKind, { maxLength: 4 })

/** Any requirement of supervision that can be decoded, also one that concerns nobody. */
export const SupervisionRequirement: fc.Arbitrary<Value> = fc.record(
  {
    when: Condition,
    ofCredentials: credentials,
    by: credentials,
    evidence: SupervisionEvidenceRequirement,
  },
  { requiredKeys: ['ofCredentials'] },
)
