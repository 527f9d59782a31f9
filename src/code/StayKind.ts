import type { Codec } from '../codec/Codec.js'
import type { Other } from '../codec/Other.js'
import { wordOrOther } from '../codec/wordOrOther.js'

/** Where a member stays when they are not at home. */
export type StayKind = 'inpatient' | 'residential' | 'nursingFacility' | 'incarceration' | Other

export const StayKind: Codec<StayKind> = wordOrOther('StayKind', [
  'inpatient',
  'residential',
  'nursingFacility',
  'incarceration',
])
