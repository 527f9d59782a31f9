import type { LimitUses } from '../ledger/limitUses.js'
import type { RecordId } from '../record/RecordId.js'
import type { Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import type { UnitSlice } from '../units/UnitSlice.js'
import { lineOfSlices } from './lineOfSlices.js'
import { payableLine } from './payableLine.js'
import { trimLine } from './trimLine.js'
import { unauthorizedUnits } from './unauthorizedUnits.js'

/** A part of a service line that may be claimed by itself. */
export interface LinePart {
  /** With the units that are not claimed. */
  readonly documented: ServiceLine
  readonly claimed: ServiceLine
  /** What bears the units that are claimed; absent where nothing does, or it is not known. */
  readonly authorization: RecordId | undefined
}

/**
 * The parts of a service line that may be claimed: within every limit beyond which a payer denies, and within what the
 * plan names and what is authorized where a policy or a limit asks for that. A claim line carries one number, so that each part is of
 * the units that one authorization bears: the one that the session of a unit names, or those on which the session draws,
 * in the order of its units. What is beyond them goes with the last, and a unit that is not claimed with the one before it.
 */
export const lineParts = (
  editions: Editions,
  limitUse: LimitUses,
  subjects: ReadonlyMap<RecordId, SessionSubject>,
): ((line: ServiceLine) => ReadonlyArray<LinePart>) => {
  const payable = payableLine(editions, limitUse, subjects)
  const unauthorized = unauthorizedUnits(editions, limitUse, subjects)
  return (line) => {
    const paid = payable(line)
    const claimed = trimLine(nothingDenied, unauthorized(paid))(paid)
    const [first, ...others] = partsByBearer(line, claimed, subjects)
    if (first === undefined) return [{ documented: line, claimed, authorization: undefined }]
    return others.length === 0
      ? [{ documented: line, claimed, authorization: first.authorization }]
      : [first, ...others].map((part) => ({
          documented: lineOfSlices(line, part.documented),
          claimed: lineOfSlices(line, part.claimed),
          authorization: part.authorization,
        }))
  }
}

const nothingDenied = (): boolean => false

const partsByBearer = (
  { slices, serviceDate }: ServiceLine,
  claimed: ServiceLine,
  subjects: ReadonlyMap<RecordId, SessionSubject>,
): ReadonlyArray<OpenPart> => {
  const isClaimed = new Set(claimed.slices.map(({ pieces }) => pieces))
  const claimedOf = new Map<RecordId, number>()
  const parts = new Map<RecordId | undefined, OpenPart>()
  const before: Array<UnitSlice> = []
  let open = before
  for (const slice of slices) {
    if (isClaimed.has(slice.pieces)) {
      const session = slice.pieces[0]?.session ?? ''
      const place = claimedOf.get(session) ?? 0
      claimedOf.set(session, place + 1)
      const authorization = bearerOf(subjects.get(session), serviceDate, place)
      // What comes before the first that is claimed goes with that one.
      const documented = parts.size === 0 ? before : []
      const part = parts.get(authorization) ?? { authorization, documented, claimed: [] }
      parts.set(authorization, part)
      part.claimed.push(slice)
      open = part.documented
    }
    open.push(slice)
  }
  return [...parts.values()]
}

interface OpenPart {
  readonly authorization: RecordId | undefined
  readonly documented: Array<UnitSlice>
  readonly claimed: Array<UnitSlice>
}

/** What bears a unit that is claimed, by how many of its session and date are before it. */
const bearerOf = (
  subject: SessionSubject | undefined,
  serviceDate: CalendarDate,
  place: number,
): RecordId | undefined => {
  if (subject === undefined) return undefined
  const { session } = subject
  if (session.authorization !== undefined) return session.authorization
  const { authorization, use } = subject.authorized(session)
  let bearer = authorization.kind === 'chosen' ? authorization.record.id : undefined
  let borne = 0
  for (const share of use.bearersOn.get(serviceDate) ?? []) {
    bearer = share.authorization
    borne += share.units
    if (place < borne) break
  }
  return bearer
}
