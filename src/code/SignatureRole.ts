import type { Codec } from '../codec/Codec.js'
import type { Other } from '../codec/Other.js'
import { wordOrOther } from '../codec/wordOrOther.js'

/** As whom somebody signs. */
export type SignatureRole =
  'author' | 'practitioner' | 'supervisor' | 'licensedPractitioner' | 'member' | 'guardian' | Other

export const SignatureRole: Codec<SignatureRole> = wordOrOther('SignatureRole', [
  'author',
  'practitioner',
  'supervisor',
  'licensedPractitioner',
  'member',
  'guardian',
])
