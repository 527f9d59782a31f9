import { boolean } from '../codec/boolean.js'
import type { Codec } from '../codec/Codec.js'
import { record } from '../codec/record.js'

/** What a payer asks of the treatment plan. */
export interface PlanRequirement {
  /** Whether a plan must be in effect on the service date. */
  readonly inEffectOnServiceDate: boolean
}

export const PlanRequirement: Codec<PlanRequirement> = record<PlanRequirement>('PlanRequirement', {
  inEffectOnServiceDate: boolean,
})
