import * as fc from 'fast-check'
import type { ModifierRequirement as Value } from '../../src/policy/ModifierRequirement.js'
import { Condition } from './Condition.js'
import { CredentialKind } from './CredentialKind.js'
import { Modifier } from './Modifier.js'
import { Program } from './Program.js'

/** Any entry of the modifiers of a policy, also one for nobody's credential or for no program. */
export const ModifierRequirement: fc.Arbitrary<Value> = fc.record(
  {
    modifier: Modifier,
    slot: fc.constantFrom('staffGrade', 'medium', 'x'.repeat(40)),
    when: Condition,
    credentials: fc.array(CredentialKind, { maxLength: 3 }),
    programs: fc.array(Program, { maxLength: 2 }),
    memberPresent: fc.boolean(),
  },
  { requiredKeys: ['modifier'] },
)
