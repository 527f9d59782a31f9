import type { Contradiction } from '../codec/refined.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { stated } from './stated.js'

/** What contradicts itself in the authorizations for which an edition asks: one that is about no session is none. */
export const authorizationRequirementFaults = ({
  claimTerms: { authorization } = {},
}: PayerPolicy): ReadonlyArray<Contradiction> =>
  stated(authorization).flatMap(({ value: { modifiers } }, index) =>
    modifiers?.length === 0
      ? [
          {
            path: ['claimTerms', 'authorization', index, 'value', 'modifiers'],
            expected: 'at least one modifier',
          },
        ]
      : [],
  )
