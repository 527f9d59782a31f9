import * as fc from 'fast-check'
import type { Assessment as Value } from '../../src/record/Assessment.js'
import { AssessedSkillArea } from './AssessedSkillArea.js'
import { CalendarDate } from './CalendarDate.js'
import { Hcpcs } from './Hcpcs.js'
import { RecordId } from './RecordId.js'
import { Signature } from './Signature.js'

/** Any assessment. */
export const Assessment: fc.Arbitrary<Value> = fc.record(
  {
    id: RecordId,
    assessedOn: CalendarDate,
    instrument: fc.constantFrom('', 'CANS', 'ANSA'),
    skillAreas: fc.array(AssessedSkillArea, { maxLength: 3 }),
    recommendedServices: fc.array(Hcpcs, { maxLength: 2 }),
    performedBy: RecordId,
    signatures: fc.array(Signature, { maxLength: 2 }),
  },
  { requiredKeys: ['id'] },
)
