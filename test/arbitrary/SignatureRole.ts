import * as fc from 'fast-check'
import type { SignatureRole as Value } from '../../src/code/SignatureRole.js'
import { Other } from './Other.js'

/** Any role, known or named. */
export const SignatureRole: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value[]>(
    'author',
    'practitioner',
    'supervisor',
    'licensedPractitioner',
    'member',
    'guardian',
  ),
  Other,
)
