import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

/** When a caller asks: planning a session, signing its note, sending its claim, looking back at it. */
export type Moment = 'schedule' | 'sign' | 'claim' | 'audit'

export const Moment: Codec<Moment> = word<Moment>('Moment', ['schedule', 'sign', 'claim', 'audit'])
