import * as fc from 'fast-check'
import type { BilledLine as Value, BilledLineStatus } from '../../src/record/BilledLine.js'
import { CalendarDate } from './CalendarDate.js'
import { Hcpcs } from './Hcpcs.js'
import { Icd10Cm } from './Icd10Cm.js'
import { Modifier } from './Modifier.js'
import { PlaceOfService } from './PlaceOfService.js'
import { RecordId } from './RecordId.js'

const status = fc.constantFrom<BilledLineStatus[]>(
  'draft',
  'submitted',
  'paid',
  'denied',
  'replaced',
  'voided',
)

/** Any billed line, right or wrong: units may be negative or not whole. */
export const BilledLine: fc.Arbitrary<Value> = fc.record(
  {
    id: RecordId,
    claim: RecordId,
    status,
    submittedOn: CalendarDate,
    replaces: RecordId,
    member: RecordId,
    payer: fc.constantFrom('texasMedicaid', 'michiganMedicaid', 'a payer not known'),
    serviceDate: CalendarDate,
    throughDate: CalendarDate,
    code: Hcpcs,
    modifiers: fc.array(Modifier, { maxLength: 5 }),
    units: fc.oneof(fc.integer({ min: 0, max: 96 }), fc.constantFrom(-4, 0.5, 3.5)),
    placeOfService: PlaceOfService,
    diagnoses: fc.array(Icd10Cm, { maxLength: 4 }),
    renderingProvider: RecordId,
    authorization: RecordId,
    sessions: fc.array(RecordId, { maxLength: 3 }),
    chargeCents: fc.integer({ min: -100_000, max: 100_000 }),
  },
  { requiredKeys: ['id', 'member', 'code'] },
)
