import * as fc from 'fast-check'
import type { CoSigning as Value } from '../../src/policy/CoSigning.js'
import { Condition } from './Condition.js'
import { CredentialKind } from './CredentialKind.js'
import { SignatureRole } from './SignatureRole.js'

/** Any co-signing that a policy asks for, also of nobody's notes or by nobody. */
export const CoSigning: fc.Arbitrary<Value> = fc.record(
  {
    when: Condition,
    ofCredentials: fc.array(CredentialKind, { maxLength: 3 }),
    roles: fc.array(SignatureRole, { maxLength: 3 }),
    credentials: fc.array(CredentialKind, { maxLength: 3 }),
    withinHours: fc.integer({ min: 0, max: 8_760 }),
  },
  { requiredKeys: [] },
)
