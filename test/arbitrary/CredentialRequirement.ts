import * as fc from 'fast-check'
import type { CredentialRequirement as Value } from '../../src/policy/CredentialRequirement.js'
import { Condition } from './Condition.js'
import { CredentialKind } from './CredentialKind.js'

/** Any requirement of a credential that can be decoded, also one that nobody satisfies. */
export const CredentialRequirement: fc.Arbitrary<Value> = fc.record(
  { when: Condition, credentials: fc.array(CredentialKind, { maxLength: 4 }) },
  { requiredKeys: ['credentials'] },
)
