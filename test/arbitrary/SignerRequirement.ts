import * as fc from 'fast-check'
import type { SignerRequirement as Value } from '../../src/policy/SignerRequirement.js'
import { Condition } from './Condition.js'
import { CredentialKind } from './CredentialKind.js'
import { SignatureRole } from './SignatureRole.js'

/** Any requirement of a signature, also one that nobody satisfies. */
export const SignerRequirement: fc.Arbitrary<Value> = fc.record(
  {
    when: Condition,
    roles: fc.array(SignatureRole, { maxLength: 4 }),
    credentials: fc.array(CredentialKind, { maxLength: 4 }),
    withinDays: fc.integer({ min: 0, max: 3_660 }),
  },
  { requiredKeys: [] },
)
