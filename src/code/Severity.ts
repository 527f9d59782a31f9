import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

const severities = ['error', 'warning', 'info'] as const

/** `error` makes units unsupported; `warning` and `info` do not. */
export type Severity = (typeof severities)[number]

export const Severity: Codec<Severity> = word<Severity>('Severity', severities)
