import { wholeUnits, type Units } from '../units/Units.js'
import { unitsBegunIn } from './unitsBegunIn.js'
import type { SubjectFindings } from './SubjectFindings.js'

/** The units that begin in some sessions; undetermined where those of one are not known. */
export const documentedUnits = (judged: ReadonlyArray<SubjectFindings>): Units | 'undetermined' => {
  let documented = 0
  for (const { subject } of judged) {
    const units = unitsBegunIn(subject)
    if (units === undefined) return 'undetermined'
    documented += units
  }
  return wholeUnits(documented)
}
