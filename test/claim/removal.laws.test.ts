import * as O from 'fp-ts/Option'
import * as T from 'fp-ts/These'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOpen, type Finding, type RuleId } from '../../src/claim/Finding.js'
import { review, type Review } from '../../src/claim/Review.js'
import type { Moment } from '../../src/code/Moment.js'
import type { Chart } from '../../src/record/Chart.js'
import { decodeChart } from '../../src/record/decodeChart.js'
import { isInForceOn } from '../../src/record/isInForceOn.js'
import { mayBeInForceOn } from '../../src/record/mayBeInForceOn.js'
import { serviceDateOf } from '../../src/record/serviceDateOf.js'
import type { Session } from '../../src/record/Session.js'
import type { Evidence, RecordKind } from '../../src/subject/Evidence.js'
import { chooseAssessment } from '../../src/subject/chooseAssessment.js'
import type { Choice } from '../../src/subject/Choice.js'
import { choosePlan } from '../../src/subject/choosePlan.js'
import { isDelivered } from '../../src/subject/isDelivered.js'
import { addDays } from '../../src/time/addDays.js'
import type { CalendarDate } from '../../src/time/CalendarDate.js'
import { JudgedCaseload, type JudgedChart } from '../arbitrary/JudgedCaseload.js'
import { policies } from '../arbitrary/judgedPolicies.js'
import { runs } from '../arbitrary/runs.js'

const asOf = '2026-12-31'

const judges: Readonly<Record<Moment, (caseload: unknown) => Review>> = {
  schedule: review(policies, asOf, 'schedule'),
  sign: review(policies, asOf, 'sign'),
  claim: review(policies, asOf, 'claim'),
  audit: review(policies, asOf, 'audit'),
}
const moments = fc.constantFrom<Moment[]>('schedule', 'sign', 'claim', 'audit')

const read = (chart: JudgedChart): Chart => {
  const decoded = decodeChart(chart)
  return T.isLeft(decoded) ? { member: { id: 'nobody' } } : decoded.right
}

const isJudged =
  (moment: Moment) =>
  (session: Session): boolean =>
    isDelivered(session) && (moment === 'schedule' || session.status !== 'planned')

/** The ids that several records of a list bear. */
const sharedIn = (list: ReadonlyArray<{ readonly id: string }> = []): ReadonlySet<string> => {
  const ids = list.map(({ id }) => id)
  return new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
}

/** The days on which sessions were, and those after them; nothing where one is not known. */
const daysOf = ({ sessions = [] }: Chart): ReadonlyArray<CalendarDate> | undefined => {
  const dates = sessions.map(serviceDateOf)
  return dates.includes(undefined)
    ? undefined
    : dates.flatMap((date) =>
        date === undefined
          ? []
          : [date, ...[addDays(1)(date)].filter(O.isSome).map((o) => o.value)],
      )
}

/** The records that are chosen on any day on which sessions were; nothing where on one of them none is. */
const chosenOn = <A>(
  chart: Chart,
  choose: (date: CalendarDate) => Choice<A>,
): ReadonlySet<A> | undefined => {
  const chosen = new Set<A>()
  for (const date of daysOf(chart) ?? []) {
    const choice = choose(date)
    if (choice.kind !== 'chosen') return undefined
    chosen.add(choice.record)
  }
  return daysOf(chart) === undefined ? undefined : chosen
}

/** What of a chart has no bearing on any judgement, by the place of a record in its list. */
interface Idle {
  readonly list:
    'sessions' | 'notes' | 'plans' | 'assessments' | 'diagnoses' | 'stays' | 'overrides'
  readonly isIdle: (chart: Chart, moment: Moment) => (place: number) => boolean
}

const nothing = (): boolean => false

const idleRecords: ReadonlyArray<readonly [string, Idle]> = [
  [
    'a session that was cancelled or missed, or is only planned',
    {
      list: 'sessions',
      isIdle:
        ({ sessions = [] }, moment) =>
        (place) =>
          sessions.slice(place, place + 1).some((session) => !isJudged(moment)(session)),
    },
  ],
  [
    'a note of a session that is not judged',
    {
      list: 'notes',
      isIdle: ({ sessions = [], notes = [] }, moment) => {
        const judged = new Set(sessions.filter(isJudged(moment)).map(({ id }) => id))
        const shared = sharedIn(notes)
        return (place) =>
          notes
            .slice(place, place + 1)
            .some(({ id, session }) => !judged.has(session) && !shared.has(id))
      },
    },
  ],
  [
    'a plan, where others are chosen for all sessions',
    {
      list: 'plans',
      isIdle: (chart) => {
        const { plans = [] } = chart
        const chosen = chosenOn(chart, choosePlan(chart))
        const shared = sharedIn(plans)
        return chosen === undefined
          ? nothing
          : (place) =>
              plans
                .slice(place, place + 1)
                .some((plan) => !chosen.has(plan) && !shared.has(plan.id))
      },
    },
  ],
  [
    'an assessment of a known day, where others are chosen for all sessions and no plan rests on it',
    {
      list: 'assessments',
      isIdle: (chart) => {
        const { assessments = [], plans = [] } = chart
        const chosen = chosenOn(chart, chooseAssessment(chart))
        const shared = sharedIn(assessments)
        const named = new Set(plans.map(({ assessment }) => assessment))
        return chosen === undefined
          ? nothing
          : (place) =>
              assessments
                .slice(place, place + 1)
                .some(
                  (one) =>
                    one.assessedOn !== undefined &&
                    !chosen.has(one) &&
                    !shared.has(one.id) &&
                    !named.has(one.id),
                )
      },
    },
  ],
  [
    'a diagnosis that is in force on no day, where another is that qualifies',
    {
      list: 'diagnoses',
      isIdle: (chart) => {
        const { diagnoses = [] } = chart
        const days = daysOf(chart) ?? []
        const qualifying = diagnoses.filter(({ code }) => code === 'F20.9')
        const isQualified = days.every((date) => qualifying.some(isInForceOn(date)))
        return days.length === 0 || !isQualified
          ? nothing
          : (place) =>
              diagnoses
                .slice(place, place + 1)
                .some((one) =>
                  days.every((date) => !isInForceOn(date)(one) && !mayBeInForceOn(date)(one)),
                )
      },
    },
  ],
  [
    'a stay that was over before the first session, or began after the last',
    {
      list: 'stays',
      isIdle: (chart) => {
        const days = daysOf(chart)
        const { stays = [] } = chart
        return days === undefined
          ? nothing
          : (place) =>
              stays
                .slice(place, place + 1)
                .some(
                  ({ from, through }) =>
                    from !== undefined &&
                    through !== undefined &&
                    from <= through &&
                    days.every((date) => through < date || date < from),
                )
      },
    },
  ],
  [
    'an override of a rule that there is not',
    {
      list: 'overrides',
      isIdle: ({ overrides = [] }) => {
        const shared = sharedIn(overrides)
        return (place) =>
          overrides
            .slice(place, place + 1)
            .some(({ id, rule }) => rule === 'noSuchRule' && !shared.has(id))
      },
    },
  ],
]

/** All that is said of charts, but for the notes without a session and what became of each override. */
const judgedIn = ({ charts, summary }: Review) => ({
  summary,
  charts: charts.map(({ notesWithoutSession, overrides, ...rest }) => ({
    ...rest,
    applied: overrides.filter(({ outcome }) => outcome === 'applied'),
    notesWithoutSession: notesWithoutSession.length >= 0,
  })),
})

/** A chart without some records of a list. */
const without = (
  chart: JudgedChart,
  list: Idle['list'],
  isLeftOut: (place: number) => boolean,
): JudgedChart => ({
  ...chart,
  [list]: chart[list]?.filter((_, place) => !isLeftOut(place)),
})

describe('what has no bearing on a session changes nothing by its absence', () => {
  it.each(idleRecords)('%s', (_, { list, isIdle }) => {
    let removed = 0
    fc.assert(
      fc.property(JudgedCaseload, moments, (caseload, moment) => {
        const charts = caseload.charts.map((chart) =>
          without(chart, list, isIdle(read(chart), moment)),
        )
        const judge = judges[moment]
        const count = (all: ReadonlyArray<JudgedChart>): number =>
          all.flatMap((chart) => chart[list] ?? []).length
        if (count(charts) === count(caseload.charts)) return
        removed += 1
        expect(judgedIn(judge({ ...caseload, charts }))).toEqual(judgedIn(judge(caseload)))
      }),
      runs(100),
    )
    expect(removed).toBeGreaterThan(0)
  })
})

const supervisionsOf = (staff: object): unknown =>
  'supervisions' in staff ? staff.supervisions : undefined

/** A record that was removed from the first chart. */
interface Removed {
  readonly list: keyof JudgedChart
  /** The days of the session that was removed, or whose note was; none where they are not known, or of other records. */
  readonly dates: ReadonlyArray<string>
  /** How many sessions the chart had. */
  readonly sessionCount: number
}

const dayLimit = (finding: Finding, { list, dates, sessionCount }: Removed): boolean => {
  if (sessionCount < 2) return false
  const isOfDay = list === 'sessions' || list === 'notes'
  return !(
    isOfDay &&
    dates.length > 0 &&
    finding.rule === 'unitsAreWithinDailyLimit' &&
    finding.outcome === 'notMet' &&
    finding.detail.reason !== 'dayNeedsAuthorization' &&
    !dates.includes(finding.detail.serviceDate)
  )
}

const besideOthers = (_: Finding, { sessionCount }: Removed): boolean => sessionCount > 1

const byWayOf =
  (...lists: ReadonlyArray<keyof JudgedChart>) =>
  (_: Finding, { list }: Removed): boolean =>
    lists.includes(list)

/**
 * The findings that a record bears on which they do not name. All other findings stand, and these do whenever what is
 * said here does not hold.
 *
 * - `recordIdsAreUnique`, `recordsAreKnown`: a session comes by an assessment through its plan, and by another plan or
 *   assessment where one goes. The finding names the records that share an id, or the last of those that name one that is
 *   not known, and not by way of what they were found.
 * - `unitsFollowFromPolicy`: minutes of a day are summed before they are rounded, so another session's minutes can be part
 *   of the unit. Those of supported sessions are, so whatever supports another session counts. A session alone has its
 *   own.
 * - The limits, the planned amount and the authorization hold sums over supported sessions in order of time, likewise.
 *   What a day has beyond its limit depends on no session of another day, unless an authorization, which other days use
 *   too, bears it.
 * - `authorizationHasNumber`: which authorization bears a session depends on what other sessions used before it, and on
 *   which authorizations there are.
 * - `claimLineIsComplete`: it is about the line of a unit, which another session can complete.
 */
const bearings: Partial<Record<RuleId, (finding: Finding, removed: Removed) => boolean>> = {
  recordIdsAreUnique: byWayOf('plans', 'assessments'),
  recordsAreKnown: byWayOf('plans', 'assessments', 'authorizations'),
  unitsFollowFromPolicy: besideOthers,
  authorizationHasNumber: (finding, removed) =>
    byWayOf('authorizations')(finding, removed) || besideOthers(finding, removed),
  claimLineIsComplete: besideOthers,
  unitsAreWithinAuthorization: (finding, removed) =>
    byWayOf('authorizations')(finding, removed) || besideOthers(finding, removed),
  unitsAreWithinDailyLimit: dayLimit,
  unitsAreWithinPeriodLimit: besideOthers,
  unitsAreWithinPlannedAmount: besideOthers,
}

const removable: ReadonlyArray<readonly [keyof JudgedChart, RecordKind | undefined]> = [
  ['sessions', 'session'],
  ['notes', 'note'],
  ['plans', 'plan'],
  ['assessments', 'assessment'],
  ['diagnoses', 'diagnosis'],
  ['authorizations', 'authorization'],
  ['stays', 'stay'],
]

const idOf = (record: object): string =>
  'id' in record && typeof record.id === 'string'
    ? record.id
    : 'code' in record && typeof record.code === 'string'
      ? record.code
      : ''

const sessionOf = (note: unknown): string =>
  typeof note === 'object' && note !== null && 'session' in note ? String(note.session) : ''

/** The days of the sessions of an id: of the service date, the start and the end. None where one is not known. */
const datesOf = (chart: JudgedChart, id: string): ReadonlyArray<string> => {
  const sessions = (read(chart).sessions ?? []).filter((session) => session.id === id)
  const known = sessions.flatMap(({ serviceDate, start, end }) =>
    start === undefined || end === undefined
      ? []
      : [[start.slice(0, 10), end.slice(0, 10), serviceDate ?? start.slice(0, 10)]],
  )
  return known.length < sessions.length ? [] : known.flat()
}

const isWrong = ({ outcome }: Finding): boolean => outcome === 'notMet'

const idOfFinding = (finding: Finding): string => ('id' in finding ? finding.id : '')

/** The open findings of each session but one. */
const openBut = ({ charts }: Review, except: string): ReadonlyMap<string, ReadonlyArray<Finding>> =>
  new Map(
    charts.flatMap(({ member, sessions }) =>
      sessions
        .filter(({ session }) => session !== except)
        .map(({ session, findings }) => [`${member} ${session}`, findings.filter(isOpen)]),
    ),
  )

describe('to remove one record', () => {
  it.each(removable)(
    'of the %s removes no finding about another session, unless that names it, or it bears on it',
    (list, kind) => {
      fc.assert(
        fc.property(JudgedCaseload, moments, fc.nat(), (caseload, moment, place) => {
          const [chart, ...others] = caseload.charts
          const records = chart?.[list]
          if (chart === undefined || !Array.isArray(records) || records.length === 0) return
          const index = place % records.length
          const removed: unknown = records[index]
          const id = typeof removed === 'object' && removed !== null ? idOf(removed) : ''
          // Of two of one id it is not known which is meant: without the one it is the other.
          const ids: ReadonlyArray<string> = records.map(idOf)
          if (ids.filter((one) => one === id).length > 1) return
          const fewer = { ...chart, [list]: records.filter((_, at) => at !== index) }
          const about = list === 'notes' ? sessionOf(removed) : id
          const except = list === 'notes' || list === 'sessions' ? about : ''
          // Who names a session names what its note says of its times too.
          const names = ({ record, id: named }: Evidence): boolean =>
            (record === kind && named === id) ||
            (list === 'notes' && record === 'session' && named === about)
          const gave: Removed = {
            list,
            dates: datesOf(chart, about),
            sessionCount: chart.sessions.length,
          }
          const before = openBut(judges[moment](caseload), except)
          const after = openBut(judges[moment]({ ...caseload, charts: [fewer, ...others] }), except)
          for (const [session, findings] of before) {
            const left = after.get(session) ?? []
            const still = new Set(left.map((one) => JSON.stringify(one)))
            // What could not be told may be told to be wrong, as where the one diagnosis that qualifies is removed.
            const worse = new Set(left.filter(isWrong).map(idOfFinding))
            // No record of one member bears on another.
            const isOwn = session.startsWith(`${chart.member.id} `)
            const gone = findings.filter(
              (one) =>
                !still.has(JSON.stringify(one)) &&
                !(one.outcome === 'undetermined' && worse.has(one.id)) &&
                !('evidence' in one && one.evidence.some(names)) &&
                !(isOwn && bearings[one.rule]?.(one, gave) === true),
            )
            expect(gone).toEqual([])
          }
        }),
        runs(120),
      )
    },
  )

  it('of the staff removes no finding of a chart whose records do not name them', () => {
    fc.assert(
      fc.property(JudgedCaseload, moments, fc.nat(), (caseload, moment, place) => {
        const { staff = [] } = caseload
        const index = staff.length === 0 ? 0 : place % staff.length
        const fewer = caseload.staff?.filter((_, at) => at !== index)
        const id = staff
          .slice(index, index + 1)
          .map(idOf)
          .join('')
        // Named by one who is named, they are named too.
        const supervising = JSON.stringify(staff.map(supervisionsOf))
        const charts = caseload.charts.filter(
          (chart) => !`${JSON.stringify(chart)}${supervising}`.includes(JSON.stringify(id)),
        )
        const judge = judges[moment]
        expect(judge({ ...caseload, charts, staff: fewer })).toEqual(judge({ ...caseload, charts }))
      }),
      runs(100),
    )
  })
})
