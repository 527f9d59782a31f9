import * as fc from 'fast-check'
import type { Authorization as Value } from '../../src/record/Authorization.js'
import type { RecordId as Id } from '../../src/record/RecordId.js'
import { eventAbout } from './AuthorizationEvent.js'
import { CalendarDate } from './CalendarDate.js'
import { DateRange } from './DateRange.js'
import { Hcpcs } from './Hcpcs.js'
import { Modifier } from './Modifier.js'
import { RecordId } from './RecordId.js'

const units = fc.integer({ min: 0, max: 1_000 })

/** An authorization whose events are about the given sessions. */
export const authorizationFor = (session: fc.Arbitrary<Id>): fc.Arbitrary<Value> =>
  fc.record(
    {
      id: RecordId,
      number: fc.string({ maxLength: 50 }),
      payer: fc.constantFrom('texasMedicaid', 'michiganMedicaid', 'a payer not known'),
      codes: fc.array(Hcpcs, { maxLength: 3 }),
      modifiers: fc.array(Modifier, { maxLength: 2 }),
      effective: DateRange,
      units,
      opening: fc.record({ usedUnits: units, asOf: CalendarDate }, { requiredKeys: ['usedUnits'] }),
      events: fc.array(eventAbout(session), { maxLength: 4 }),
    },
    { requiredKeys: ['id'] },
  )

/** Any authorization. */
export const Authorization: fc.Arbitrary<Value> = authorizationFor(RecordId)
