import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

/**
 * When the seconds that fill no minute are cut: at each contact (`cutPerContact`), or once at the end of the minutes
 * that are summed (`cutAfterSum`). They are never rounded up.
 */
export type SecondsRule = 'cutPerContact' | 'cutAfterSum'

export const SecondsRule: Codec<SecondsRule> = word<SecondsRule>('SecondsRule', [
  'cutPerContact',
  'cutAfterSum',
])
