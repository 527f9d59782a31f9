import * as fc from 'fast-check'
import type { StaffMember as Value } from '../../src/record/StaffMember.js'
import { Credential } from './Credential.js'
import { DateRange } from './DateRange.js'
import { Npi } from './Npi.js'
import { RecordId } from './RecordId.js'
import { Supervision } from './Supervision.js'

/** Anybody on the staff. */
export const StaffMember: fc.Arbitrary<Value> = fc.record(
  {
    id: RecordId,
    npi: Npi,
    credentials: fc.array(Credential, { maxLength: 3 }),
    supervisions: fc.array(Supervision, { maxLength: 2 }),
    exclusions: fc.array(DateRange, { maxLength: 1 }),
    absences: fc.array(DateRange, { maxLength: 2 }),
  },
  { requiredKeys: ['id'] },
)
