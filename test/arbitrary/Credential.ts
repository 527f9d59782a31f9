import * as fc from 'fast-check'
import type { Credential as Value } from '../../src/record/Credential.js'
import { CalendarDate } from './CalendarDate.js'
import { CredentialKind } from './CredentialKind.js'

/** Any credential, open or closed at either end. */
export const Credential: fc.Arbitrary<Value> = fc.record(
  { kind: CredentialKind, from: CalendarDate, through: CalendarDate },
  { requiredKeys: ['kind'] },
)
