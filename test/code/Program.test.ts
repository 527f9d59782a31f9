import { Program as codec } from '../../src/code/Program.js'
import { Program as arbitrary } from '../arbitrary/Program.js'
import { wordLaws } from './wordLaws.js'

wordLaws(codec, arbitrary, [
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
