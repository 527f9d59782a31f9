import * as fc from 'fast-check'
import type { HcpcsDescriptor as Value } from '../../src/code/HcpcsDescriptor.js'
import { CalendarDate } from './CalendarDate.js'
import { Hcpcs } from './Hcpcs.js'
import { HcpcsUnit } from './HcpcsUnit.js'

/** Any descriptor, with and without its first day of use. */
export const HcpcsDescriptor: fc.Arbitrary<Value> = fc.record(
  {
    code: Hcpcs,
    service: fc.string({ minLength: 1, maxLength: 200 }),
    unit: HcpcsUnit,
    inUseFrom: CalendarDate,
  },
  { requiredKeys: ['code', 'service', 'unit'] },
)
