import type { Codec } from '../codec/Codec.js'
import type { Other } from '../codec/Other.js'
import { wordOrOther } from '../codec/wordOrOther.js'

/** The programs and populations that HCPCS modifiers name, in the order of these: HA to HK, TJ. */
export type ProgramWord =
  | 'childOrAdolescent'
  | 'adult'
  | 'geriatric'
  | 'pregnantOrParentingWomen'
  | 'mentalHealth'
  | 'substanceUse'
  | 'opioidTreatment'
  | 'mentalHealthAndSubstanceUse'
  | 'mentalHealthAndDevelopmentalDisability'
  | 'employeeAssistance'
  | 'highRiskPopulation'
  | 'childOrAdolescentGroup'

/** The program under which a session is given: a known word, or a payer's own program by its name. */
export type Program = ProgramWord | Other

export const Program: Codec<Program> = wordOrOther<ProgramWord>('Program', [
  'childOrAdolescent',
  'adult',
  'geriatric',
  'pregnantOrParentingWomen',
  'mentalHealth',
  'substanceUse',
  'opioidTreatment',
  'mentalHealthAndSubstanceUse',
  'mentalHealthAndDevelopmentalDisability',
  'employeeAssistance',
  'highRiskPopulation',
  'childOrAdolescentGroup',
])
