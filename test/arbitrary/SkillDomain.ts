import * as fc from 'fast-check'
import { skillDomains, type SkillDomain as Value } from '../../src/code/SkillDomain.js'

/** A known skill domain, or another by its own name. */
export const SkillDomain: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom(...skillDomains),
  fc.record({ other: fc.string({ minLength: 1, maxLength: 200 }) }),
)
