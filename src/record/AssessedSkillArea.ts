import { SkillDomain } from '../code/SkillDomain.js'
import type { Codec } from '../codec/Codec.js'
import type { Other } from '../codec/Other.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { wordOrOther } from '../codec/wordOrOther.js'

/** How much an area needs to be improved. */
export type NeedLevel = 'none' | 'mild' | 'moderate' | 'severe' | Other

/** One skill area as an assessment found it: what the member can do now, and what is needed. */
export interface AssessedSkillArea {
  /** Which area it is. */
  readonly domain: SkillDomain
  /** What the member can do now, in the assessor's words or as the instrument's score. Empty: nothing is written. */
  readonly currentLevel?: string
  /** How much it needs to be improved. */
  readonly need?: NeedLevel
}

export const AssessedSkillArea: Codec<AssessedSkillArea> = record<AssessedSkillArea>(
  'AssessedSkillArea',
  {
    domain: SkillDomain,
    currentLevel: optional(text('currentLevel', { max: 4_000 })),
    need: optional(wordOrOther('NeedLevel', ['none', 'mild', 'moderate', 'severe'])),
  },
)
