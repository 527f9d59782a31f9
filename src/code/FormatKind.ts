import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

/** With whom: one member alone, a group of members, or a member's family. */
export type FormatKind = 'individual' | 'group' | 'family'

export const FormatKind: Codec<FormatKind> = word('FormatKind', ['individual', 'group', 'family'])
