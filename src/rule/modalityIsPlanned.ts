import { sameWord } from '../code/sameWord.js'
import type { PlanService } from '../record/PlanService.js'
import type { SessionSubject } from '../subject/SessionSubject.js'

/**
 * Whether one of some entries of a plan lets staff and member meet as they did; absent where that is not known of the
 * session. An entry that is not known to name any way of meeting lets them meet in all.
 */
export const modalityIsPlanned = (
  { session: { modality } }: Pick<SessionSubject, 'session'>,
  services: ReadonlyArray<PlanService>,
): boolean | undefined => {
  if (services.some(({ modalities = [] }) => modalities.length === 0)) return true
  return (
    modality &&
    services.some(({ modalities = [] }) => modalities.some((one) => sameWord(one, modality)))
  )
}
