import type { Cited } from '../source/Cited.js'
import type { AssessmentElement } from './AssessmentElement.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { stated } from './stated.js'

/** Where a policy asks that an assessment hold one of some elements; none where it does not. */
export const asksOfAssessment =
  <A extends AssessmentElement>(...elements: ReadonlyArray<A>) =>
  ({ assessment }: PayerPolicy): ReadonlyArray<Cited<A>> =>
    stated(assessment?.elements).flatMap(({ value, ...place }) =>
      elements.flatMap((element) => (element === value ? [{ ...place, value: element }] : [])),
    )
