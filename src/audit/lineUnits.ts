import { blocks } from '../claim/blocks.js'
import { isOpen, type OpenFinding } from '../claim/Finding.js'
import type { SessionReview } from '../claim/SessionReview.js'
import { wholeUnits, type Units } from '../units/Units.js'
import type { AuditedService } from './AuditedService.js'
import { claimableUnits, claimedDays, type ClaimedDay } from './claimedDays.js'
import { claimOrder } from './claimOrder.js'
import type { LineBench } from './LineBench.js'
import type { MatchedLine } from './MatchedLine.js'
import { shareDays } from './shareDays.js'
import type { UnitShare } from './shareUnits.js'

/** What of the units of a line is supported. */
export interface LineUnits {
  readonly supported: Units
  readonly undetermined: Units
  /** Absent where the billed units are not known. */
  readonly overpaid?: Units
  /** Absent where the billed units are not known. */
  readonly underpaid?: Units
}

/** The whole units of a line as billed; absent where they are not known. */
export const wholeUnitsOf = ({ line: { units } }: MatchedLine): Units | undefined =>
  units === undefined ? undefined : wholeUnits(units)

/**
 * Reckons the units of the lines that are judged. The units of a session are given out once, to the lines that agree most
 * with it first, then in order of id, so that as many are given as can be; those whose support is undetermined likewise,
 * after them. Services in `unsupported` lost their support to a check.
 */
export const lineUnits = (
  bench: Pick<LineBench, 'judged' | 'documentedOf' | 'openOf'>,
  unsupported: ReadonlySet<AuditedService>,
): ReadonlyMap<MatchedLine, LineUnits> => {
  const { judged, documentedOf, openOf } = bench
  const daysOf = claimedDays(documentedOf)
  const demands = [...judged].sort(claimOrder(bench)).map((matched) => ({
    matched,
    whole: wholeUnitsOf(matched),
    days: daysOf(matched).filter(
      (claimed) =>
        !unsupported.has(claimed.service) && (isSupported(claimed) || isUndetermined(claimed)),
    ),
    isOpen: openOf(matched).length > 0 || hasUnknownUnits(bench, matched, unsupported),
  }))
  const shares = shareDays(
    demands.map(({ whole = Infinity, days }) => ({ asked: whole, days })),
    { unitsOf: claimableUnits, isSupported },
  )
  return new Map(
    demands.map(({ matched, whole, isOpen }, place) => [
      matched,
      unitsFrom(whole, isOpen, shares[place] ?? { supported: 0, undetermined: 0 }),
    ]),
  )
}

const unitsFrom = (
  whole: number | undefined,
  isOpen: boolean,
  { supported, undetermined: drawn }: UnitShare,
): LineUnits => {
  if (whole === undefined) {
    return { supported: wholeUnits(supported), undetermined: wholeUnits(drawn) }
  }
  const undetermined = isOpen ? Math.max(0, whole - supported) : drawn
  return {
    supported: wholeUnits(supported),
    undetermined: wholeUnits(undetermined),
    overpaid: wholeUnits(whole - supported - undetermined),
    underpaid: wholeUnits(supported - whole),
  }
}

const isSupported = ({ service: { review }, otherPayer }: ClaimedDay): boolean =>
  otherPayer === '' &&
  review !== undefined &&
  (review.support === 'supported' || isTakenByLimitsAlone(review))

/** Limits take all units that begin in it; it still has part in a sum of which they leave some. */
const isTakenByLimitsAlone = ({ support, findings }: SessionReview): boolean =>
  support === 'unsupported' &&
  findings.every((finding) => !isOpen(finding) || !(blocks(finding) || isUntold(finding)))

const isUntold = ({ outcome, severity }: OpenFinding): boolean =>
  outcome === 'undetermined' && severity !== 'info'

/** A service that is billed to another payer than the one whose policy judges it is judged by none for that one. */
const isUndetermined = ({ service, otherPayer }: ClaimedDay): boolean =>
  service.review?.support === 'undetermined' ||
  (otherPayer !== '' && service.review?.support === 'supported')

/** Whether the line is for a service whose units cannot be told, and that is not known to be unsupported. */
const hasUnknownUnits = (
  { documentedOf }: Pick<LineBench, 'documentedOf'>,
  { services }: MatchedLine,
  unsupported: ReadonlySet<AuditedService>,
): boolean =>
  services.some((service) => {
    const documented = documentedOf(service)
    return (
      documented !== undefined &&
      documented.days === undefined &&
      service.review?.support !== 'unsupported' &&
      !unsupported.has(service)
    )
  })
