import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

/** What a payer can ask a treatment plan to hold: of its goals the skill areas, of the service the rest. */
export type PlanElement = 'skillAreas' | 'service' | 'format' | 'amount' | 'frequency' | 'duration'

export const PlanElement: Codec<PlanElement> = word<PlanElement>('PlanElement', [
  'skillAreas',
  'service',
  'format',
  'amount',
  'frequency',
  'duration',
])
