import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

/**
 * How a text was read: `firstHand` in the publisher's own text, `secondHand` in the words of somebody who reports
 * it. What was read second hand never makes an error by itself.
 */
export type Reading = 'firstHand' | 'secondHand'

export const Reading: Codec<Reading> = word<Reading>('Reading', ['firstHand', 'secondHand'])
