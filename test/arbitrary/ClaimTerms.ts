import * as fc from 'fast-check'
import type { ClaimTerms as Value } from '../../src/policy/ClaimTerms.js'
import { AuthorizationRequirement } from './AuthorizationRequirement.js'
import { CodeExclusion } from './CodeExclusion.js'
import { FilingLimit } from './FilingLimit.js'
import { ModifierRequirement } from './ModifierRequirement.js'
import { Statement } from './Statement.js'
import { Statements } from './Statements.js'
import { StayExclusion } from './StayExclusion.js'

/** Whatever an edition can ask of a claim, sound or not; what it does not take up is absent. */
export const ClaimTerms: fc.Arbitrary<Value> = fc.record(
  {
    modifiers: Statements(ModifierRequirement),
    stays: Statements(StayExclusion),
    exclusions: Statements(CodeExclusion),
    filing: Statement(FilingLimit),
    authorization: Statements(AuthorizationRequirement),
  },
  { requiredKeys: [] },
)
