import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { Hcpcs } from './Hcpcs.js'
import { HcpcsUnit } from './HcpcsUnit.js'

/** What the national code set says of a procedure code: what is served and what one unit is. */
export interface HcpcsDescriptor {
  /** The code. */
  readonly code: Hcpcs
  /** The service in our own short words; 1 to 200 characters. A payer may mean another service by the same code. */
  readonly service: string
  /** What one unit of it is. */
  readonly unit: HcpcsUnit
  /** The first day on which the code could be used, where the source gives the day. */
  readonly inUseFrom?: CalendarDate
}

export const HcpcsDescriptor: Codec<HcpcsDescriptor> = record<HcpcsDescriptor>('HcpcsDescriptor', {
  code: Hcpcs,
  service: text('service', { min: 1, max: 200 }),
  unit: HcpcsUnit,
  inUseFrom: optional(CalendarDate),
})
