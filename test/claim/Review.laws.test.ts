import * as E from 'fp-ts/Either'
import * as T from 'fp-ts/These'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocks } from '../../src/claim/blocks.js'
import type { ClaimLine } from '../../src/claim/ClaimLine.js'
import { explain } from '../../src/claim/explain.js'
import { isOpen, type Finding } from '../../src/claim/Finding.js'
import { review, type Review } from '../../src/claim/Review.js'
import { decodeChart } from '../../src/record/decodeChart.js'
import type { Session } from '../../src/record/Session.js'
import type { Moment } from '../../src/code/Moment.js'
import { instantOf } from '../../src/time/OffsetDateTime.js'
import { isDelivered } from '../../src/subject/isDelivered.js'
import { sessionTime } from '../../src/units/sessionTime.js'
import { Caseload } from '../arbitrary/Caseload.js'
import { JudgedCaseload, type JudgedChart } from '../arbitrary/JudgedCaseload.js'
import { policies } from '../arbitrary/judgedPolicies.js'
import { runs } from '../arbitrary/runs.js'
import { objectsIn, placesIn, put } from '../record/plainValues.js'
import { held } from '../subject/chartOf.js'
import { call } from './call.js'
import { hostileInput } from './hostileInputs.js'

const asOf = '2026-12-31'
const moments = fc.constantFrom<Moment[]>('schedule', 'sign', 'claim', 'audit')

const judges: Readonly<Record<Moment, (caseload: unknown) => Review>> = {
  schedule: review(policies, asOf, 'schedule'),
  sign: review(policies, asOf, 'sign'),
  claim: review(policies, asOf, 'claim'),
  audit: review(policies, asOf, 'audit'),
}

const judge = (caseload: unknown, moment: Moment = 'claim'): Review => judges[moment](caseload)

const claimedIn = ({ charts }: Review): ReadonlyArray<ClaimLine> =>
  charts.flatMap(({ lines }) =>
    lines.flatMap(({ outcome }) => (T.isLeft(outcome) ? [] : [outcome.right])),
  )

const inOrderOf = <A>(random: () => number, list: ReadonlyArray<A>): ReadonlyArray<A> =>
  list
    .map((element) => ({ element, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ element }) => element)

/** A value with every list in it shuffled, but for the modifiers of a session, which a claim keeps in their order. */
const shuffled = (value: unknown, random: () => number): unknown => {
  if (Array.isArray(value)) {
    return inOrderOf(
      random,
      value.map((element) => shuffled(element, random)),
    )
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === 'modifiers' && 'code' in value ? child : shuffled(child, random),
    ]),
  )
}

const deeplyFrozen = <A>(value: A): A => {
  for (const one of objectsIn(value)) Object.freeze(one)
  return value
}

describe('the same review', () => {
  it('of records and policies in another order, byte for byte', () => {
    fc.assert(
      fc.property(
        JudgedCaseload,
        moments,
        fc.infiniteStream(fc.nat()),
        (caseload, moment, order) => {
          const random = (): number => Number(order.next().value)
          const again = call(inOrderOf(random, policies), asOf, moment)(shuffled(caseload, random))
          expect(JSON.stringify(again)).toBe(JSON.stringify(judge(caseload, moment)))
        },
      ),
      runs(60),
    )
  })

  it('of any caseload in another order', () => {
    fc.assert(
      fc.property(Caseload, fc.infiniteStream(fc.nat()), (caseload, order) => {
        const again = judge(shuffled(caseload, () => Number(order.next().value)))
        expect(JSON.stringify(again)).toBe(JSON.stringify(judge(caseload)))
      }),
      runs(50),
    )
  })

  it('of frozen records, which stay as they are and are not in it', () => {
    fc.assert(
      fc.property(JudgedCaseload, (caseload) => {
        const before = JSON.stringify(caseload)
        const own = new Set(objectsIn([policies, deeplyFrozen(caseload)]))
        const reviewed = judge(caseload)
        expect(objectsIn(reviewed).filter((one) => own.has(one))).toEqual([])
        expect(JSON.stringify(caseload)).toBe(before)
      }),
      runs(50),
    )
  })

  it('of a member, whoever else is in the caseload', () => {
    fc.assert(
      fc.property(JudgedCaseload, moments, (caseload, moment) => {
        const alone = caseload.charts.flatMap(
          (chart) => judge({ ...caseload, charts: [chart] }, moment).charts,
        )
        const together = judge(caseload, moment).charts
        const byMember = (a: { member: string }, b: { member: string }): number =>
          a.member < b.member ? -1 : 1
        expect(together).toEqual([...alone].sort(byMember))
      }),
      runs(50),
    )
  })

  it('of sessions, whatever else happened in another month under another code', () => {
    const other = {
      ...held('other', '09:00', '10:00', { code: 'H0038' }),
      start: '2026-05-04T09:00:00-06:00',
      end: '2026-05-04T10:00:00-06:00',
    }
    fc.assert(
      fc.property(JudgedCaseload, moments, (caseload, moment) => {
        // An authorization that is for both codes makes one the other's business.
        if (JSON.stringify(caseload).includes('["H2014","H0038"]')) return
        const more = caseload.charts.map((chart) => ({
          ...chart,
          sessions: [other, ...chart.sessions],
        }))
        expect(judge({ ...caseload, charts: more }, moment).charts).toEqual(
          judge(caseload, moment).charts,
        )
      }),
      runs(50),
    )
  })
})

describe('every unit', () => {
  it('is traced to minutes within its sessions that are billable, and is claimed once', () => {
    fc.assert(
      fc.property(JudgedCaseload, (caseload) => {
        for (const chart of caseload.charts) {
          const spans = billableSpans(chart)
          const without = sessionsWithoutMember(chart)
          const pieces = claimedIn(judge({ ...caseload, charts: [chart] })).flatMap(({ slices }) =>
            slices.flatMap((slice) => slice.pieces),
          )
          const times = pieces
            .map(({ session, start, end }) => ({
              session,
              start: instantOf(start),
              end: instantOf(end),
            }))
            .sort((a, b) => a.start - b.start)
          for (const { session, start, end } of times) {
            expect(end).toBeGreaterThan(start)
            const own = spans.get(session) ?? []
            expect(own.some((span) => span.start <= start && end <= span.end)).toBe(true)
          }
          // Sessions in which the member was twice at once are not claimed, so no two pieces share a moment.
          const withMember = times.filter(({ session }) => !without.has(session))
          withMember.forEach(({ start }, index) => {
            expect(start).toBeGreaterThanOrEqual(withMember[index - 1]?.end ?? -Infinity)
          })
          for (const id of without) {
            const alone = times.filter(({ session }) => session === id)
            alone.forEach(({ start }, index) => {
              expect(start).toBeGreaterThanOrEqual(alone[index - 1]?.end ?? -Infinity)
            })
          }
        }
      }),
      runs(50),
    )
  })

  it('is on a line that adds up', () => {
    fc.assert(
      fc.property(JudgedCaseload, moments, (caseload, moment) => {
        const lines = claimedIn(judge(caseload, moment))
        for (const line of lines) {
          expect(line.units).toBeGreaterThan(0)
          expect(line.units).toBe(line.slices.length)
          expect(line.documentedUnits - line.units).toBe(line.overLimitUnits)
          expect(line.slices.map(({ unit }) => unit)).toEqual(line.slices.map((_, at) => at + 1))
          let minutes = 0
          for (const slice of line.slices) minutes += slice.minutes
          expect(line.minutes).toBe(minutes)
          const sessions = line.slices.flatMap(({ pieces }) => pieces.map((piece) => piece.session))
          expect(line.sessions).toEqual([...new Set(sessions)])
        }
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
      }),
      runs(50),
    )
  })

  it('is of a session that is supported, where it is to be claimed', () => {
    fc.assert(
      fc.property(JudgedCaseload, (caseload) => {
        for (const { sessions, lines } of judge(caseload).charts) {
          const support = new Map(sessions.map((one) => [one.session, one.support]))
          for (const { outcome } of lines) {
            if (T.isLeft(outcome)) continue
            for (const { pieces } of outcome.right.slices) {
              expect(support.get(pieces[0]?.session ?? '')).toBe('supported')
            }
          }
        }
      }),
      runs(50),
    )
  })
})

describe('every session', () => {
  it('is on a line, or in what gives none, unless there is nothing to say of it', () => {
    fc.assert(
      fc.property(JudgedCaseload, moments, (caseload, moment) => {
        for (const { sessions, lines } of judge(caseload, moment).charts) {
          const named = new Set(lines.flatMap((line) => line.sessions))
          for (const { session, findings } of sessions) {
            if (!named.has(session)) expect(findings.filter(isOpen)).toEqual([])
          }
        }
      }),
      runs(50),
    )
  })

  it('is in the counts', () => {
    fc.assert(
      fc.property(JudgedCaseload, moments, (caseload, moment) => {
        const reviewed = judge(caseload, moment)
        const sessions = reviewed.charts.flatMap((chart) => chart.sessions)
        const { supported, unsupported, undetermined } = reviewed.summary.sessions
        expect(supported + unsupported + undetermined).toBe(sessions.length)
        let findings = 0
        for (const count of reviewed.summary.rules) {
          findings += count.met + count.notMet + count.undetermined + count.notApplicable
        }
        expect(findings).toBe(sessions.flatMap((session) => session.findings).length)
        let claimable = 0
        for (const { units } of claimedIn(reviewed)) claimable += units
        expect(reviewed.summary.claimableUnits).toBe(claimable)
      }),
      runs(50),
    )
  })

  it('has findings of which no two open ones share an id, where no two sessions do', () => {
    fc.assert(
      fc.property(JudgedCaseload, (caseload) => {
        const open = judge(caseload).charts.flatMap(({ sessions }) => {
          const ids = sessions.map(({ session }) => session)
          return new Set(ids).size < ids.length
            ? []
            : sessions.flatMap(({ findings }) => findings.filter(isOpen).map(({ id }) => id))
        })
        expect(new Set(open).size).toBe(open.length)
      }),
      runs(50),
    )
  })
})

describe('the units of sessions that no finding blocks', () => {
  it('are all claimed, or beyond a limit of which a finding says so', () => {
    fc.assert(
      fc.property(JudgedCaseload, (caseload) => {
        for (const chart of caseload.charts) {
          for (const { sessions, lines } of judge(unblocked(caseload, chart)).charts) {
            const claimed = new Map<string, number>()
            for (const { outcome } of lines) {
              for (const { pieces } of T.isLeft(outcome) ? [] : outcome.right.slices) {
                const begunIn = pieces[0]?.session ?? ''
                claimed.set(begunIn, (claimed.get(begunIn) ?? 0) + 1)
              }
            }
            for (const { session, units = 0, findings } of sessions) {
              // What several limits take may be the same units, or others.
              const taken = unitsTaken(findings)
              const lost = units - (claimed.get(session) ?? 0)
              expect(lost).toBeLessThanOrEqual(taken.reduce((sum, one) => sum + one, 0))
              expect(lost).toBeGreaterThanOrEqual(Math.min(units, Math.max(0, ...taken)))
            }
          }
        }
      }),
      runs(60),
    )
  })

  it('and each session that earned some is on a line or has an open finding', () => {
    fc.assert(
      fc.property(JudgedCaseload, moments, (caseload, moment) => {
        for (const { sessions, lines } of judge(caseload, moment).charts) {
          const claimed = new Set(
            lines.flatMap((line) => (T.isLeft(line.outcome) ? [] : line.sessions)),
          )
          for (const { session, units = 0, findings } of sessions) {
            if (units > 0 && !claimed.has(session)) expect(findings.some(isOpen)).toBe(true)
          }
        }
      }),
      runs(50),
    )
  })
})

/** A chart with those of its sessions alone that no finding blocks, judged among themselves. */
const unblocked = (caseload: JudgedCaseload, chart: JudgedChart): JudgedCaseload => {
  const alone = { ...caseload, charts: [chart] }
  const blocked = new Set(
    judge(alone).charts.flatMap(({ sessions }) =>
      sessions
        .filter(({ findings }) => findings.filter(isOpen).some(blocks))
        .map(({ session }) => session),
    ),
  )
  const sessions = chart.sessions.filter(({ id }) => !blocked.has(id))
  return blocked.size === 0 ? alone : unblocked(caseload, { ...chart, sessions })
}

/** How many units each limit, plan or authorization takes from a session. */
const unitsTaken = (findings: ReadonlyArray<Finding>): ReadonlyArray<number> =>
  findings.flatMap((finding) =>
    finding.outcome === 'notMet' &&
    finding.severity === 'error' &&
    finding.unsupportedUnits !== undefined
      ? [finding.unsupportedUnits]
      : [],
  )

describe('what cannot be read', () => {
  const garbage = fc.constantFrom(null, 1, 'x', [], { id: 5 })

  it('adds nothing to what may be claimed', () => {
    fc.assert(
      fc.property(
        JudgedCaseload,
        garbage,
        fc.constantFrom(
          ...(['sessions', 'notes', 'plans', 'assessments', 'diagnoses'] as const),
          ...(['authorizations', 'stays'] as const),
        ),
        (caseload, unread, list) => {
          const [first, ...rest] = caseload.charts
          const known: unknown = first === undefined ? [] : Reflect.get(first, list)
          const records: ReadonlyArray<unknown> = Array.isArray(known) ? known : []
          const withList = (value: ReadonlyArray<unknown>) => ({
            ...caseload,
            charts: [{ ...first, [list]: value }, ...rest],
          })
          const withoutIt = withList(records)
          const withIt = withList([...records, unread])
          const reviewed = judge(withIt)
          expect(reviewed.issues.length).toBeGreaterThan(0)
          const before = judge(withoutIt)
          // What a session that is blocked leaves of a limit may be more than it would have used itself; and a reference
          // to a record that is not there is not known to be wrong, where it may be the one that cannot be read.
          const isAboutOthers = before.charts.some(({ sessions }) =>
            sessions.some(
              ({ findings }) =>
                unitsTaken(findings).length > 0 ||
                findings.some((one) => one.rule === 'recordsAreKnown' && isOpen(one)),
            ),
          )
          if (isAboutOthers) return
          expect(reviewed.summary.claimableUnits).toBeLessThanOrEqual(before.summary.claimableUnits)
        },
      ),
    )
  })

  it('is never thrown at, whatever it is and wherever it stands', () => {
    fc.assert(
      fc.property(hostileInput, hostileInput, hostileInput, hostileInput, (a, b, c, d) => {
        const { summary } = call(a(), b(), c())(d())
        expect(summary.claimableUnits).toBe(0)
      }),
    )
    fc.assert(
      fc.property(JudgedCaseload, hostileInput, fc.nat(), (caseload, value, index) => {
        const places = placesIn(caseload)
        const place = places[index % places.length] ?? []
        const reviewed = judge(put(caseload, place, value()))
        expect(JSON.stringify(reviewed)).not.toBe('')
        for (const { findings } of reviewed.charts.flatMap(({ sessions }) => sessions)) {
          for (const finding of findings) expect(explain('clinician')(finding).reason).not.toBe('')
        }
      }),
      runs(60),
    )
  })
})

/** The sessions at which the member was not, such as of the family alone. */
const sessionsWithoutMember = (chart: JudgedChart): ReadonlySet<string> => {
  const read = decodeChart(chart)
  const { sessions = [] } = T.isLeft(read) ? {} : read.right
  return new Set(
    sessions.filter(({ memberPresent }) => memberPresent === false).map(({ id }) => id),
  )
}

const isHeld = (session: Session): boolean => isDelivered(session) && session.status !== 'planned'

/** The billable time of each session of a chart, with its note where it has one. */
const billableSpans = (chart: JudgedChart) => {
  const read = decodeChart(chart)
  const { sessions = [] } = T.isLeft(read) ? {} : read.right
  return new Map(
    // One that was not held, or is only planned, may share its id, and its time is on no line.
    sessions.filter(isHeld).map((session) => {
      const time = sessionTime(session)
      return [session.id, E.isRight(time) ? time.right.billable : []]
    }),
  )
}
