import type { Codec } from '../codec/Codec.js'
import type { Other } from '../codec/Other.js'
import { wordOrOther } from '../codec/wordOrOther.js'

/** How supervision took place. */
export type SupervisionKind = 'individual' | 'group' | 'observation' | 'noteReview' | Other

export const SupervisionKind: Codec<SupervisionKind> = wordOrOther('SupervisionKind', [
  'individual',
  'group',
  'observation',
  'noteReview',
])
