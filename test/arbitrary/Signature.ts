import * as fc from 'fast-check'
import type { Signature as Value } from '../../src/record/Signature.js'
import { CalendarDate } from './CalendarDate.js'
import { CredentialKind } from './CredentialKind.js'
import { OffsetDateTime } from './OffsetDateTime.js'
import { RecordId } from './RecordId.js'
import { SignatureRole } from './SignatureRole.js'

/** Any signature, of a known hour, of a known day, or of neither. */
export const Signature: fc.Arbitrary<Value> = fc.record(
  {
    role: SignatureRole,
    signedBy: RecordId,
    signedAt: OffsetDateTime,
    signedOn: CalendarDate,
    credential: CredentialKind,
  },
  { requiredKeys: [] },
)
