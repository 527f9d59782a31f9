import { isDated, type DatedSubject } from '../../src/rule/DatedSubject.js'
import { subjectsOf } from './subjectsOf.js'

/** As `subjectsOf`, of the sessions of which the service date is known: those that a policy can judge. */
export const datedSubjectsOf = (
  ...given: Parameters<typeof subjectsOf>
): ReadonlyArray<DatedSubject> => subjectsOf(...given).filter(isDated)
