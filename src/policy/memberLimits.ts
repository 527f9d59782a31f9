import type { Cited } from '../source/Cited.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { stated } from './stated.js'
import type { UnitLimit } from './UnitLimit.js'

/**
 * The limits of what one member is given, which a chart is held against. What one worker gives all members no chart
 * tells.
 */
export const memberLimits = ({ limits }: PayerPolicy): ReadonlyArray<Cited<UnitLimit>> =>
  stated(limits).filter(({ value }) => value.scope !== 'staff')
