import * as fc from 'fast-check'
import type { Supervision as Value, SupervisionEvidence } from '../../src/record/Supervision.js'
import { CalendarDate } from './CalendarDate.js'
import { DateRange } from './DateRange.js'
import { RecordId } from './RecordId.js'
import { SupervisionKind } from './SupervisionKind.js'

const evidence: fc.Arbitrary<SupervisionEvidence> = fc.record(
  {
    heldOn: CalendarDate,
    kind: SupervisionKind,
  },
  { requiredKeys: [] },
)

/** Any supervision, with evidence, without, and with none known. */
export const Supervision: fc.Arbitrary<Value> = fc.record(
  { supervisor: RecordId, effective: DateRange, evidence: fc.array(evidence, { maxLength: 3 }) },
  { requiredKeys: ['supervisor'] },
)
