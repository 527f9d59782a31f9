import type { Codec } from '../codec/Codec.js'
import type { Other } from '../codec/Other.js'
import { wordOrOther } from '../codec/wordOrOther.js'

/** How staff and member met. */
export type Modality = 'inPerson' | 'audioVideo' | 'audioOnly' | Other

export const Modality: Codec<Modality> = wordOrOther('Modality', [
  'inPerson',
  'audioVideo',
  'audioOnly',
])
