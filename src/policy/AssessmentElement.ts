import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

/**
 * What a payer can ask an assessment to hold: of each area that was looked at, what the member can do now; which areas
 * need to be improved; that it recommends the service.
 */
export type AssessmentElement = 'currentLevels' | 'areasInNeed' | 'recommendation'

export const AssessmentElement: Codec<AssessmentElement> = word<AssessmentElement>(
  'AssessmentElement',
  ['currentLevels', 'areasInNeed', 'recommendation'],
)
