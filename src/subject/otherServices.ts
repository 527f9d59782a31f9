import * as E from 'fp-ts/Either'
import { addTo } from '../codec/addTo.js'
import { groupedBy } from '../codec/groupedBy.js'
import { isSkillsTraining, type Hcpcs } from '../code/Hcpcs.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { instantOf } from '../time/OffsetDateTime.js'
import type { TimeSpan } from '../time/TimeSpan.js'
import { serviceDatesOf } from '../units/ContactPart.js'
import { datedSession } from '../units/DatedSession.js'
import { unitPolicyOf } from './Editions.js'
import type { PlacedSession } from './PlacedSession.js'
import { spanIndex, type SpanIndex } from './spanIndex.js'

/** A session of another code. */
export interface OtherService {
  readonly code: Hcpcs
  readonly session: RecordId
}

/** The sessions of a member of other codes than H2014, by code, made ready once. */
export interface OtherServices {
  /** Those of some codes on a service date: the first of each code by id, up to 8. */
  readonly onDay: (codes: ReadonlyArray<Hcpcs>, date: CalendarDate) => ReadonlyArray<OtherService>
  /** Those of some codes that share a whole minute with some time: enough to show it, not all. */
  readonly atTime: (
    codes: ReadonlyArray<Hcpcs>,
    spans: ReadonlyArray<TimeSpan>,
  ) => ReadonlyArray<OtherService>
  /** One of some codes of which the day is not known. */
  readonly undated: (codes: ReadonlyArray<Hcpcs>) => OtherService | undefined
  /** One of some codes and a date of which the time is not known, and which may have begun before a moment. */
  readonly untimed: (
    codes: ReadonlyArray<Hcpcs>,
    date: CalendarDate,
    before: number,
  ) => OtherService | undefined
}

/** How many sessions of one code and day are named. */
const MOST = 8

/** Makes the sessions of other codes ready: those that are placed, since what was cancelled or missed is no service. */
export const otherServices = (placed: ReadonlyArray<PlacedSession>): OtherServices => {
  const byCode = new Map<Hcpcs, CodeIndex>()
  for (const [code, of] of byOtherCode(placed)) byCode.set(code, codeIndex(of))
  const among = (codes: ReadonlyArray<Hcpcs>): ReadonlyArray<readonly [Hcpcs, CodeIndex]> =>
    byCode.size === 0
      ? []
      : codes.flatMap((code) => {
          const index = byCode.get(code)
          return index === undefined ? [] : [[code, index] as const]
        })
  const named = (code: Hcpcs, session: RecordId | undefined): ReadonlyArray<OtherService> =>
    session === undefined ? [] : [{ code, session }]
  return {
    onDay: (codes, date) =>
      among(codes).flatMap(([code, { byDate }]) =>
        (byDate.get(date) ?? []).map((session) => ({ code, session })),
      ),
    atTime: (codes, spans) =>
      among(codes).flatMap(([code, { overlapping }]) =>
        [...new Set(spans.map(overlapping))].flatMap((session) => named(code, session)),
      ),
    undated: (codes) => among(codes).flatMap(([code, { undated }]) => named(code, undated))[0],
    untimed: (codes, date, before) =>
      among(codes).flatMap(([code, { untimed }]) => {
        const first = untimed.get(date)
        return first === undefined || first.start >= before ? [] : named(code, first.session)
      })[0],
  }
}

const byOtherCode = groupedBy(({ session: { code } }: PlacedSession) =>
  isSkillsTraining(code) ? undefined : code,
)

interface CodeIndex {
  readonly byDate: ReadonlyMap<CalendarDate, ReadonlyArray<RecordId>>
  readonly overlapping: SpanIndex<RecordId>
  readonly undated: RecordId | undefined
  readonly untimed: ReadonlyMap<CalendarDate, Untimed>
}

interface Untimed {
  readonly session: RecordId
  /** When it began; before all time where that is not known. */
  readonly start: number
}

const codeIndex = (sessions: ReadonlyArray<PlacedSession>): CodeIndex => {
  const byDate = new Map<CalendarDate, Array<RecordId>>()
  const untimed = new Map<CalendarDate, Untimed>()
  const undated: Array<RecordId> = []
  for (const one of sessions) {
    const { session, serviceDate, time } = one
    if (serviceDate === undefined) undated.push(session.id)
    for (const date of datesOf(one)) addTo(byDate, date, session.id)
    if (serviceDate === undefined || E.isRight(time)) continue
    const start = session.start === undefined ? -Infinity : instantOf(session.start)
    const first = untimed.get(serviceDate)
    if (first === undefined || isBefore({ session: session.id, start }, first)) {
      untimed.set(serviceDate, { session: session.id, start })
    }
  }
  return {
    byDate: new Map([...byDate].map(([date, ids]) => [date, firstOf(ids)])),
    overlapping: spanIndex(
      sessions.flatMap(({ session, time }) =>
        E.isLeft(time) ? [] : time.right.billable.map((span) => ({ ...span, value: session.id })),
      ),
    ),
    undated: firstOf(undated)[0],
    untimed,
  }
}

/** The service dates of a session, also the second one where the policy divides its time at midnight, or is silent. */
const datesOf = ({
  session,
  serviceDate,
  time,
  editions,
}: PlacedSession): ReadonlyArray<CalendarDate> => {
  if (E.isLeft(time)) return serviceDate === undefined ? [] : [serviceDate]
  const { midnight } = unitPolicyOf(editions)
  return serviceDatesOf(
    midnight === 'notStated' ? 'splitByServiceDate' : midnight.value,
    datedSession(session, time.right),
  )
}

const isBefore = (a: Untimed, b: Untimed): boolean =>
  a.start === b.start ? a.session < b.session : a.start < b.start

const firstOf = (ids: ReadonlyArray<RecordId>): ReadonlyArray<RecordId> =>
  [...new Set(ids)].sort().slice(0, MOST)
