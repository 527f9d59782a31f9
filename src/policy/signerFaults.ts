import type { Contradiction } from '../codec/refined.js'
import type { Statements } from '../source/Statements.js'
import type { SignerRequirement } from './SignerRequirement.js'
import { stated } from './stated.js'

/** What contradicts itself in the signatures that an edition asks for: an empty list, which nobody satisfies. */
export const signerFaults = (
  signers: Statements<SignerRequirement> | undefined,
  path: ReadonlyArray<string>,
): ReadonlyArray<Contradiction> =>
  stated(signers).flatMap(({ value: { roles, credentials } }, index) => [
    ...(roles?.length === 0
      ? [{ path: [...path, index, 'value', 'roles'], expected: 'at least one role' }]
      : []),
    ...(credentials?.length === 0
      ? [{ path: [...path, index, 'value', 'credentials'], expected: 'at least one credential' }]
      : []),
  ])
