import * as fc from 'fast-check'
import type { CapacityRequest as Value } from '../../src/capacity/CapacityRequest.js'
import { CalendarDate } from './CalendarDate.js'
import { Modality } from './Modality.js'
import { Modifier } from './Modifier.js'
import { PlaceOfService } from './PlaceOfService.js'
import { RecordId } from './RecordId.js'
import { SessionFormat } from './SessionFormat.js'

/** Any request for what may still be rendered. */
export const CapacityRequest: fc.Arbitrary<Value> = fc.record(
  {
    serviceDate: CalendarDate,
    units: fc.integer({ min: 1, max: 1_000_000 }),
    format: SessionFormat,
    modality: Modality,
    placeOfService: PlaceOfService,
    renderingProvider: RecordId,
    modifiers: fc.array(Modifier, { maxLength: 3 }),
    authorization: RecordId,
  },
  { requiredKeys: ['serviceDate'] },
)
