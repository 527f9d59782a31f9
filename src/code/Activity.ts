import type { Codec } from '../codec/Codec.js'
import type { Other } from '../codec/Other.js'
import { wordOrOther } from '../codec/wordOrOther.js'

/** What was done in a session. Only skills training is the service; the others are what auditors find instead. */
export type Activity =
  'skillsTraining' | 'recreation' | 'transport' | 'waiting' | 'paperwork' | Other

export const Activity: Codec<Activity> = wordOrOther('Activity', [
  'skillsTraining',
  'recreation',
  'transport',
  'waiting',
  'paperwork',
])
