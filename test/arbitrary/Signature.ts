import * as fc from 'fast-check'
import type { Signature as Value, SignatureRole } from '../../src/record/Signature.js'
import { CalendarDate } from './CalendarDate.js'
import { CredentialKind } from './CredentialKind.js'
import { OffsetDateTime } from './OffsetDateTime.js'
import { Other } from './Other.js'
import { RecordId } from './RecordId.js'

const role: fc.Arbitrary<SignatureRole> = fc.oneof(
  fc.constantFrom<SignatureRole[]>(
    'author',
    'practitioner',
    'supervisor',
    'licensedPractitioner',
    'member',
    'guardian',
  ),
  Other,
)

/** Any signature, of a known hour, of a known day, or of neither. */
export const Signature: fc.Arbitrary<Value> = fc.record(
  {
    role,
    signedBy: RecordId,
    signedAt: OffsetDateTime,
    signedOn: CalendarDate,
    credential: CredentialKind,
  },
  { requiredKeys: [] },
)
