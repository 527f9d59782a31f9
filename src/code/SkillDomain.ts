import type { Codec } from '../codec/Codec.js'
import type { Other } from '../codec/Other.js'
import { wordOrOther } from '../codec/wordOrOther.js'

/** The areas of life that skills training commonly teaches. */
export type KnownSkillDomain =
  | 'hygiene'
  | 'timeManagement'
  | 'medicationAdherence'
  | 'interpersonalCommunication'
  | 'dailyRoutines'
  | 'independentLiving'
  | 'emotionalRegulation'
  | 'socialization'
  | 'symptomManagement'

/** An area in which a skill is assessed, planned or taught: a known one, or another by its own name. */
export type SkillDomain = KnownSkillDomain | Other

/** The known skill domains. */
export const skillDomains: ReadonlyArray<KnownSkillDomain> = Object.freeze([
  'hygiene',
  'timeManagement',
  'medicationAdherence',
  'interpersonalCommunication',
  'dailyRoutines',
  'independentLiving',
  'emotionalRegulation',
  'socialization',
  'symptomManagement',
])

export const SkillDomain: Codec<SkillDomain> = wordOrOther<KnownSkillDomain>(
  'SkillDomain',
  skillDomains,
)
