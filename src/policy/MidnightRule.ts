import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

/**
 * Where the minutes of a session over midnight belong: to the day on which each was given (`splitByServiceDate`), or
 * all to the day on which the session started (`startDate`).
 */
export type MidnightRule = 'splitByServiceDate' | 'startDate'

export const MidnightRule: Codec<MidnightRule> = word<MidnightRule>('MidnightRule', [
  'splitByServiceDate',
  'startDate',
])
