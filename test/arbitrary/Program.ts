import * as fc from 'fast-check'
import type { Program as Value } from '../../src/code/Program.js'
import { Other } from './Other.js'

/** Any program, known or by its own name. */
export const Program: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value[]>(
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
  ),
  Other,
)
