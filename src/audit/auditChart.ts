import * as E from 'fp-ts/Either'
import * as T from 'fp-ts/These'
import { isSkillsTraining } from '../code/Hcpcs.js'
import type { ChartReview } from '../claim/ChartReview.js'
import type { JudgedChart } from '../claim/reviewChart.js'
import type { SessionReview } from '../claim/SessionReview.js'
import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import { borneModifiers } from '../rule/borneModifiers.js'
import type { Editions } from '../subject/Editions.js'
import type { PlacedSession } from '../subject/PlacedSession.js'
import type { UnitReckoning } from '../subject/reckonUnits.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { unitsBySession } from '../units/unitsBySession.js'
import type { AuditedService } from './AuditedService.js'
import type { DocumentedDay, DocumentedService } from './DocumentedService.js'

/** What an audit keeps of the review of a chart. */
export interface AuditedChart {
  readonly review: ChartReview
  /** As it was given, and as it stands on the day of the audit. */
  readonly given: Chart
  readonly chart: Chart
  /** In order of time, each with what a claim may say of it where it is of H2014. */
  readonly services: ReadonlyArray<readonly [AuditedService, DocumentedService | undefined]>
}

/** The delivered sessions of a chart as an audit looks at them. */
export const auditChart = (judged: JudgedChart): AuditedChart => {
  const { review, given, chart, placed, subjects } = judged
  const unitsOn = unitsByDate(judged)
  const borne = new Map<Editions, ReturnType<typeof borneModifiers>>()
  const documentedOf = (subject: SessionSubject, of: SessionReview): DocumentedService => {
    const { editions } = subject
    const modifiersOf = borne.get(editions) ?? borneModifiers(editions)
    borne.set(editions, modifiersOf)
    const units = unitsOn.get(of.session)
    return {
      modifiers: modifiersOf(subject),
      authorizations: [...(units?.authorizations ?? [])].sort(),
      days: of.units === undefined ? undefined : daysOf(subject, units?.byDate ?? NO_UNITS),
    }
  }
  let place = 0
  return {
    review,
    given,
    chart,
    services: placed.map((one) => {
      if (!isSkillsTraining(one.session.code)) return [serviceOf(chart, one), undefined]
      const subject = subjects[place]
      const of = review.sessions[place]
      place += 1
      const documented = subject && of && documentedOf(subject, of)
      return [serviceOf(chart, one, of), documented]
    }),
  }
}

const serviceOf = (
  { member }: Chart,
  { session, serviceDate, time, note, editions }: PlacedSession,
  review?: SessionReview,
): AuditedService => ({
  member,
  session,
  serviceDate,
  billable: E.isLeft(time) ? undefined : time.right.billable,
  note: note.kind === 'chosen' ? note.record : undefined,
  editions,
  review,
})

interface OpenDay {
  documented: number
  claimable: number
}

type UnitsByDate = ReadonlyMap<CalendarDate, Readonly<OpenDay>>

const NO_UNITS: UnitsByDate = new Map()

interface UnitsOfSession {
  readonly byDate: Map<CalendarDate, OpenDay>
  readonly authorizations: Set<RecordId>
}

const unitsByDate = ({
  documented,
  review,
}: JudgedChart): ReadonlyMap<RecordId, UnitsOfSession> => {
  const bySession = new Map<RecordId, UnitsOfSession>()
  const entryOf = (session: RecordId): UnitsOfSession => {
    const entry = bySession.get(session) ?? { byDate: new Map(), authorizations: new Set() }
    bySession.set(session, entry)
    return entry
  }
  const dayOf = ({ byDate }: UnitsOfSession, date: CalendarDate): OpenDay => {
    const day = byDate.get(date) ?? { documented: 0, claimable: 0 }
    byDate.set(date, day)
    return day
  }
  for (const { line, isJudged } of documentedLines(documented)) {
    for (const [session, units] of unitsBySession(line)) {
      const day = dayOf(entryOf(session), line.serviceDate)
      day.documented += units
      if (!isJudged) day.claimable += units
    }
  }
  for (const { outcome } of review.lines) {
    if (T.isLeft(outcome)) continue
    const { authorization, serviceDate } = outcome.right
    for (const [session, units] of unitsBySession(outcome.right)) {
      const entry = entryOf(session)
      dayOf(entry, serviceDate).claimable += units
      if (authorization !== undefined) entry.authorizations.add(authorization)
    }
  }
  return bySession
}

/** The documented lines of H2014, and whether a payer's edition judges them, so that the review has claim lines of them. */
const documentedLines = ({ byEditions }: UnitReckoning) =>
  [...byEditions].flatMap(([{ payer }, result]) =>
    E.isLeft(result)
      ? []
      : result.right.lines
          .filter(({ code }) => isSkillsTraining(code))
          .map((line) => ({ line, isJudged: payer !== undefined })),
  )

const daysOf = (
  { serviceDate }: SessionSubject,
  byDate: UnitsByDate,
): ReadonlyArray<DocumentedDay> => {
  const days = [...byDate].map(([date, units]) => ({ serviceDate: date, ...units }))
  if (serviceDate !== undefined && !byDate.has(serviceDate)) {
    days.push({ serviceDate, documented: 0, claimable: 0 })
  }
  return days.sort((a, b) => (a.serviceDate < b.serviceDate ? -1 : 1))
}
