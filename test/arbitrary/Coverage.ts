import * as fc from 'fast-check'
import type { Coverage as Value } from '../../src/record/Coverage.js'
import { CalendarDate } from './CalendarDate.js'

/** Coverage by one of a few payers, open or closed at either end. */
export const Coverage: fc.Arbitrary<Value> = fc.record(
  {
    payer: fc.constantFrom('texasMedicaid', 'michiganMedicaid', 'a payer not known'),
    from: CalendarDate,
    through: CalendarDate,
    order: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: ['payer'] },
)
