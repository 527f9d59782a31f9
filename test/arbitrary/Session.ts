import * as fc from 'fast-check'
import type { Session as Value, SessionStatus } from '../../src/record/Session.js'
import { millisecondsPerMinute } from '../../src/time/Minutes.js'
import { formatInstant } from '../../src/time/OffsetDateTime.js'
import { Activity } from './Activity.js'
import { CalendarDate } from './CalendarDate.js'
import { Hcpcs } from './Hcpcs.js'
import { Modality } from './Modality.js'
import { Modifier } from './Modifier.js'
import { spanBetween } from './NonBillableSpan.js'
import { PlaceOfService } from './PlaceOfService.js'
import { Program } from './Program.js'
import { RecordId } from './RecordId.js'
import { SessionFormat } from './SessionFormat.js'

const status = fc.constantFrom<SessionStatus[]>(
  'planned',
  'inProgress',
  'finished',
  'cancelled',
  'noShow',
)

/** A time of up to eight hours in the years 2016 to 2027, in an offset of the United States or in none. */
const time = fc.record({
  firstMinute: fc.integer({ min: 24_200_000, max: 30_500_000 }),
  minutes: fc.integer({ min: 1, max: 480 }),
  offset: fc.constantFrom(-240, -300, -360, -420, -480, -600, 0),
})

/** A session whose times are in order: arrival, leaving and breaks lie between its start and its end. */
export const Session: fc.Arbitrary<Value> = time.chain(({ firstMinute, minutes, offset }) => {
  const after = (minute: number) =>
    formatInstant((firstMinute + minute) * millisecondsPerMinute, offset)
  const middle = Math.floor(minutes / 2)
  const early = fc.integer({ min: 0, max: middle }).map(after)
  const late = fc.integer({ min: middle, max: minutes }).map(after)
  return fc.record(
    {
      id: RecordId,
      code: Hcpcs,
      status,
      start: fc.constant(after(0)),
      end: fc.constant(after(minutes)),
      serviceDate: CalendarDate,
      nonBillable: fc.array(spanBetween(early, late), { maxLength: 3 }),
      arrivedAt: early,
      leftAt: late,
      renderingProvider: RecordId,
      supervisingProvider: RecordId,
      format: SessionFormat,
      modality: Modality,
      placeOfService: PlaceOfService,
      site: RecordId,
      memberPresent: fc.boolean(),
      activity: Activity,
      programs: fc.array(Program, { maxLength: 2 }),
      modifiers: fc.array(Modifier, { maxLength: 4 }),
      authorization: RecordId,
    },
    { requiredKeys: ['id', 'code'] },
  )
})
