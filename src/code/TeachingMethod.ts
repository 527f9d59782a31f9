import type { Codec } from '../codec/Codec.js'
import type { Other } from '../codec/Other.js'
import { wordOrOther } from '../codec/wordOrOther.js'

/** The ways in which skills training commonly teaches. */
export type KnownTeachingMethod =
  | 'modeling'
  | 'rolePlay'
  | 'behavioralRehearsal'
  | 'demonstration'
  | 'instruction'
  | 'psychoeducation'
  | 'practice'
  | 'coaching'
  | 'prompting'
  | 'feedback'
  | 'reinforcement'
  | 'shaping'
  | 'chaining'
  | 'problemSolving'
  | 'homework'

/** How a skill is taught: in a known way, or in another by its own name. */
export type TeachingMethod = KnownTeachingMethod | Other

/** The known teaching methods. */
export const teachingMethods: ReadonlyArray<KnownTeachingMethod> = Object.freeze([
  'modeling',
  'rolePlay',
  'behavioralRehearsal',
  'demonstration',
  'instruction',
  'psychoeducation',
  'practice',
  'coaching',
  'prompting',
  'feedback',
  'reinforcement',
  'shaping',
  'chaining',
  'problemSolving',
  'homework',
])

export const TeachingMethod: Codec<TeachingMethod> = wordOrOther<KnownTeachingMethod>(
  'TeachingMethod',
  teachingMethods,
)
