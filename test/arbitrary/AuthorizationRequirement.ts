import * as fc from 'fast-check'
import type { AuthorizationRequirement as Value } from '../../src/policy/AuthorizationRequirement.js'
import { CalendarDate } from './CalendarDate.js'
import { Condition } from './Condition.js'
import { Modifier } from './Modifier.js'

/** Any requirement of an authorization, sound or not. */
export const AuthorizationRequirement: fc.Arbitrary<Value> = fc.record(
  { when: Condition, from: CalendarDate, modifiers: fc.array(Modifier, { maxLength: 3 }) },
  { requiredKeys: [] },
)
