import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

const roles = ['clinician', 'supervisor', 'scheduler', 'biller', 'developer'] as const

/** Who can put a finding right, and as whom somebody decides to let one stand. */
export type Role = (typeof roles)[number]

export const Role: Codec<Role> = word<Role>('Role', roles)
