import type { Codec } from '../codec/Codec.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { Carc } from './Carc.js'

/** What a claim adjustment reason code says, in short. */
export interface CarcMeaning {
  /** The code. */
  readonly carc: Carc
  /** The meaning in our own short words; 1 to 200 characters. */
  readonly meaning: string
}

export const CarcMeaning: Codec<CarcMeaning> = record<CarcMeaning>('CarcMeaning', {
  carc: Carc,
  meaning: text('meaning', { min: 1, max: 200 }),
})
