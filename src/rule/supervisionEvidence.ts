import { sameWord } from '../code/sameWord.js'
import type { SupervisionEvidenceRequirement } from '../policy/SupervisionEvidenceRequirement.js'
import type { Supervision, SupervisionEvidence } from '../record/Supervision.js'
import { countUpTo } from '../time/countUpTo.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import { onceForEach } from './onceForEach.js'

/** Whether a supervision is shown to have taken place: that it is, why it is not, or what is missing to tell. */
export type EvidenceStanding =
  | { readonly kind: 'shown' }
  | { readonly kind: 'noEvidence' }
  | { readonly kind: 'tooOld'; readonly daysSince: number }
  | { readonly kind: 'unknown'; readonly missing: ReadonlyArray<string> }

/**
 * Whether a supervision is shown to have taken place on or before a service date, as often as is asked. What took place
 * later does not reach back. Before the first time the days count from the first day of the supervision.
 */
export const supervisionEvidence = (
  requirement: SupervisionEvidenceRequirement | undefined,
): ((supervision: Supervision, serviceDate: CalendarDate) => EvidenceStanding) => {
  if (requirement === undefined) return () => SHOWN
  const timesIn = onceForEach(timesOf(requirement))
  const { everyDays } = requirement
  return ({ evidence, effective }, serviceDate) => {
    if (evidence === undefined) return unknown([EVIDENCE])
    const { days, daysOfOpenKind, open } = timesIn(evidence)
    const date = dayNumber(serviceDate)
    const begun = effective === undefined ? -Infinity : dayNumber(effective.from)
    const lastOf = (among: ReadonlyArray<number>): number | undefined =>
      among[countUpTo(among, date) - 1]
    const suffices = (last: number | undefined): boolean =>
      everyDays === undefined
        ? last !== undefined
        : date - Math.max(last ?? -Infinity, begun) <= everyDays
    const last = lastOf(days)
    if (suffices(last)) return SHOWN
    const ofKind = suffices(lastOf(daysOfOpenKind)) ? [KIND] : []
    const missing = new Set([...open, ...ofKind])
    if (missing.size > 0) return unknown([...missing])
    return last === undefined ? NO_EVIDENCE : { kind: 'tooOld', daysSince: date - last }
  }
}

const EVIDENCE = 'staff.supervisions.evidence'
const HELD_ON = `${EVIDENCE}.heldOn`
const KIND = `${EVIDENCE}.kind`

const SHOWN: EvidenceStanding = { kind: 'shown' }

const NO_EVIDENCE: EvidenceStanding = { kind: 'noEvidence' }

const unknown = (missing: ReadonlyArray<string>): EvidenceStanding => ({ kind: 'unknown', missing })

/** The times that supervision took place, as days in ascending order. */
interface Times {
  /** Those of a kind that is asked for. */
  readonly days: ReadonlyArray<number>
  /** Those of which the kind is not known. */
  readonly daysOfOpenKind: ReadonlyArray<number>
  /** What is missing of those that may count and have no day. */
  readonly open: ReadonlyArray<string>
}

const timesOf =
  ({ kinds }: SupervisionEvidenceRequirement) =>
  (evidence: ReadonlyArray<SupervisionEvidence>): Times => {
    const days: Array<number> = []
    const daysOfOpenKind: Array<number> = []
    const open = new Set<string>()
    for (const { heldOn, kind } of evidence) {
      const isKindOpen = kinds !== undefined && kind === undefined
      const isOther =
        kinds !== undefined && kind !== undefined && !kinds.some((one) => sameWord(one, kind))
      if (isOther) continue
      if (heldOn !== undefined) (isKindOpen ? daysOfOpenKind : days).push(dayNumber(heldOn))
      else {
        open.add(HELD_ON)
        if (isKindOpen) open.add(KIND)
      }
    }
    return {
      days: days.sort(byNumber),
      daysOfOpenKind: daysOfOpenKind.sort(byNumber),
      open: [...open],
    }
  }

const byNumber = (a: number, b: number): number => a - b
