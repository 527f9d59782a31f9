import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

const moments = ['schedule', 'sign', 'claim', 'audit'] as const

/** When a caller asks: planning a session, signing its note, sending its claim, looking back at it. */
export type Moment = (typeof moments)[number]

export const Moment: Codec<Moment> = word<Moment>('Moment', moments)
