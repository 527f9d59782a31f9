import { addTo } from '../codec/addTo.js'
import { compareText } from '../codec/compareText.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { AuditedService } from './AuditedService.js'

/** A service on one of its dates. */
export interface DatedService {
  readonly service: AuditedService
  readonly date: CalendarDate
}

/** How days are compared. */
export interface Likeness<A extends DatedService> {
  /** Whose days they are; absent where that is not known. */
  readonly subjectOf: (dated: A) => RecordId | undefined
  /** What a day is like; absent where it is like no other, or where that cannot be told. */
  readonly likeOf: (day: ReadonlyArray<A>) => string | undefined
  /** The fewest days that are a run. */
  readonly atLeast: number
}

/** Service dates on end of one subject that are alike, as many as there are. */
export interface LikeRun {
  readonly subject: RecordId
  readonly from: CalendarDate
  readonly through: CalendarDate
  readonly serviceDateCount: number
  /** In order of date. */
  readonly services: ReadonlyArray<AuditedService>
}

/** The runs of service dates that are alike. Between two days of a run lies no day of the subject but those without service. */
export const likeRuns = <A extends DatedService>(
  dated: ReadonlyArray<A>,
  { subjectOf, likeOf, atLeast }: Likeness<A>,
): ReadonlyArray<LikeRun> => {
  const bySubject = new Map<RecordId, Map<CalendarDate, Array<A>>>()
  for (const one of [...dated].sort((a, b) => compareText(a.date, b.date))) {
    const subject = subjectOf(one)
    if (subject === undefined) continue
    const days = bySubject.get(subject) ?? new Map<CalendarDate, Array<A>>()
    bySubject.set(subject, days)
    addTo(days, one.date, one)
  }
  return [...bySubject].flatMap(([subject, days]) =>
    runsOf(days, likeOf)
      .filter(({ serviceDateCount }) => serviceDateCount >= atLeast)
      .map(({ from, through, serviceDateCount, services }) => ({
        subject,
        from,
        through,
        serviceDateCount,
        services: [...services],
      })),
  )
}

interface OpenRun {
  readonly like: string | undefined
  readonly from: CalendarDate
  through: CalendarDate
  serviceDateCount: number
  readonly services: Set<AuditedService>
}

const runsOf = <A extends DatedService>(
  days: ReadonlyMap<CalendarDate, ReadonlyArray<A>>,
  likeOf: (day: ReadonlyArray<A>) => string | undefined,
): ReadonlyArray<OpenRun> => {
  const runs: Array<OpenRun> = []
  let run: OpenRun | undefined
  for (const [date, day] of days) {
    const like = likeOf(day)
    if (run === undefined || like === undefined || like !== run.like) {
      run = { like, from: date, through: date, serviceDateCount: 0, services: new Set() }
      runs.push(run)
    }
    run.through = date
    run.serviceDateCount += 1
    for (const { service } of day) run.services.add(service)
  }
  return runs
}
