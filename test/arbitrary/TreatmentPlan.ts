import * as fc from 'fast-check'
import type { PlanStatus, TreatmentPlan as Value } from '../../src/record/TreatmentPlan.js'
import { CalendarDate } from './CalendarDate.js'
import { DateRange } from './DateRange.js'
import { PlanGoal } from './PlanGoal.js'
import { PlanService } from './PlanService.js'
import { RecordId } from './RecordId.js'
import { Signature } from './Signature.js'

const review = fc.record({ reviewedOn: CalendarDate, reviewedBy: RecordId }, { requiredKeys: [] })

/** Any treatment plan, from a draft to one that is documented in full. */
export const TreatmentPlan: fc.Arbitrary<Value> = fc.record(
  {
    id: RecordId,
    status: fc.constantFrom<PlanStatus[]>('draft', 'active', 'ended', 'revoked'),
    effective: DateRange,
    goals: fc.uniqueArray(PlanGoal, { selector: ({ id }) => id, maxLength: 3 }),
    services: fc.array(PlanService, { maxLength: 2 }),
    signatures: fc.array(Signature, { maxLength: 2 }),
    reviews: fc.array(review, { maxLength: 2 }),
    assessment: RecordId,
  },
  { requiredKeys: ['id'] },
)
