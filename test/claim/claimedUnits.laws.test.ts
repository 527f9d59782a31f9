import * as T from 'fp-ts/These'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimLine } from '../../src/claim/ClaimLine.js'
import { review } from '../../src/claim/Review.js'
import { countsToward } from '../../src/ledger/countsToward.js'
import { windowLayout } from '../../src/ledger/windowLayout.js'
import { stated } from '../../src/policy/stated.js'
import type { UnitLimit } from '../../src/policy/UnitLimit.js'
import type { Authorization } from '../../src/record/Authorization.js'
import type { Chart } from '../../src/record/Chart.js'
import { decodeChart } from '../../src/record/decodeChart.js'
import type { Session } from '../../src/record/Session.js'
import { choosePlan } from '../../src/subject/choosePlan.js'
import type { CalendarDate } from '../../src/time/CalendarDate.js'
import { covers } from '../../src/time/DateRange.js'
import { instantOf } from '../../src/time/OffsetDateTime.js'
import { claimFactsOf } from '../../src/units/ClaimFacts.js'
import { JudgedCaseload, type JudgedChart } from '../arbitrary/JudgedCaseload.js'
import { policies } from '../arbitrary/judgedPolicies.js'
import { runs } from '../arbitrary/runs.js'

const judge = review(policies, '2026-12-31', 'claim')

const isHeld = ({ status }: Session): boolean =>
  status !== 'cancelled' && status !== 'noShow' && status !== 'planned'

/** A unit on a line that is to be claimed. */
interface ClaimedUnit {
  readonly line: ClaimLine
  readonly session: Session
  readonly serviceDate: CalendarDate
  readonly start: number
  readonly minutes: number
}

const nothing: Chart = { member: { id: 'nobody' } }

const readChart = (chart: JudgedChart): Chart => {
  const read = decodeChart(chart)
  return T.isLeft(read) ? nothing : read.right
}

/** The units that are claimed of a chart. */
const claimedUnits = (caseload: JudgedCaseload, chart: JudgedChart, read: Chart) => {
  const sessions = new Map(read.sessions?.filter(isHeld).map((one) => [one.id, one]))
  const lines = judge({ ...caseload, charts: [chart] }).charts.flatMap((reviewed) =>
    reviewed.lines.flatMap(({ outcome }) => (T.isLeft(outcome) ? [] : [outcome.right])),
  )
  return lines.flatMap((line) =>
    line.slices.flatMap(({ minutes, pieces: [first] }): ReadonlyArray<ClaimedUnit> => {
      const session = sessions.get(first?.session ?? '')
      return first === undefined || session === undefined
        ? []
        : [
            {
              ...{ line, session, minutes },
              serviceDate: line.serviceDate,
              start: instantOf(first.start),
            },
          ]
    }),
  )
}

/** The limits beyond which the payers of these units, and the agency, firmly deny. */
const denyingLimits = (units: ReadonlyArray<ClaimedUnit>): ReadonlyArray<UnitLimit> => {
  const payers = new Set(units.map(({ line }) => line.payer))
  return policies
    .filter(({ payer, kind }) => kind === 'agency' || payers.has(payer))
    .flatMap(({ editions }) => editions.flatMap(({ limits }) => stated(limits)))
    .filter(({ source, value }) => source === 'manual' && value.beyond === 'deny')
    .map(({ value }) => value)
}

const MILLISECONDS_PER_DAY = 86_400_000

/** Every window of a limit that ends with one of some units, or holds it, as a choice among them. */
const windowsOf = (
  { window }: UnitLimit,
  units: ReadonlyArray<ClaimedUnit>,
  chart: Chart,
): ReadonlyArray<ReadonlyArray<ClaimedUnit>> =>
  units.map(({ serviceDate, start }) => {
    if (window.kind === 'rolling24Hours') {
      return units.filter((one) => one.start <= start && one.start > start - MILLISECONDS_PER_DAY)
    }
    const planOn = (date: CalendarDate) => {
      const plan = choosePlan(chart)(date)
      return plan.kind === 'chosen' && plan.record.effective !== undefined
        ? { plan: plan.record.id, effective: plan.record.effective }
        : undefined
    }
    const on = windowLayout(window, planOn).windowOn(serviceDate)
    return on === undefined ? [] : units.filter((one) => covers(on.range)(one.serviceDate))
  })

const used = ({ measure }: UnitLimit, units: ReadonlyArray<ClaimedUnit>): number => {
  switch (measure) {
    case 'units':
      return units.length
    case 'minutes':
      return units.reduce((sum, { minutes }) => sum + minutes, 0)
    case 'sessions':
      return new Set(units.map(({ session }) => session.id)).size
    case 'days':
      return new Set(units.map(({ serviceDate }) => serviceDate)).size
  }
}

/** Units by what a limit counts apart: all together, or those of each rendering provider. */
const apart = (
  { scope }: UnitLimit,
  units: ReadonlyArray<ClaimedUnit>,
): ReadonlyArray<ReadonlyArray<ClaimedUnit>> =>
  scope === 'memberAndProvider'
    ? [...new Set(units.map(({ session }) => session.renderingProvider))].map((provider) =>
        units.filter(({ session }) => session.renderingProvider === provider),
      )
    : [units]

describe('the units that are claimed', () => {
  it('are within every limit, of whatever window and measure, beyond which a payer or the agency denies', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(JudgedCaseload, (caseload) => {
        for (const chart of caseload.charts) {
          const read = readChart(chart)
          const { birthDate } = read.member
          const units = claimedUnits(caseload, chart, read)
          for (const limit of denyingLimits(units)) {
            const counts = countsToward(limit)
            const counting = units.filter(({ line, session, serviceDate }) => {
              const { modifiers: known = [] } = line
              const modifiers = () => ({ known, areComplete: line.modifiers !== undefined })
              const facts = claimFactsOf(session)
              const toward = counts({ facts, modifiers, birthDate, serviceDate })
              return toward !== false && toward.length === 0
            })
            for (const together of apart(limit, counting)) {
              for (const inWindow of windowsOf(limit, together, read)) {
                expect(used(limit, inWindow)).toBeLessThanOrEqual(Number(limit.maximum))
                if (used(limit, inWindow) === limit.maximum) reached.add(limit.window.kind)
              }
            }
          }
        }
      }),
      runs(120),
    )
    // A law about limits that nothing reaches says nothing.
    expect(reached).toContain('day')
    expect(reached.size).toBeGreaterThan(2)
  })

  it('are not more than all authorizations grant, where the payer asks for one', () => {
    let told = 0
    fc.assert(
      fc.property(JudgedCaseload, (caseload) => {
        for (const chart of caseload.charts) {
          const read = readChart(chart)
          const { authorizations = [] } = read
          const units = claimedUnits(caseload, chart, read).filter(isAuthorizationAsked)
          const granted = authorizations.reduce((sum, one) => sum + mostGranted(one), 0)
          expect(units.length).toBeLessThanOrEqual(granted)
          if (units.length > 0) told += 1
        }
      }),
      runs(120),
    )
    expect(told).toBeGreaterThan(5)
  })

  it('are not more than the authorization that their line bears grants, and this is known', () => {
    const bearing = new Set<number>()
    fc.assert(
      fc.property(JudgedCaseload, (caseload) => {
        for (const chart of caseload.charts) {
          const read = readChart(chart)
          const units = claimedUnits(caseload, chart, read).filter(isAuthorizationAsked)
          for (const { id } of read.authorizations ?? []) {
            const own = units.filter(({ line }) => line.authorization === id)
            const most = Math.max(
              ...(read.authorizations ?? []).filter((one) => one.id === id).map(mostGranted),
            )
            expect(own.length).toBeLessThanOrEqual(most)
            if (own.length > 0) bearing.add(most)
          }
        }
      }),
      runs(120),
    )
    expect(bearing.size).toBeGreaterThan(0)
  })
})

/** Whether the payer of a unit firmly asks for an authorization of it: one in groups, one from 3 March on. */
const isAuthorizationAsked = ({ line, session }: ClaimedUnit): boolean =>
  line.payer === 'by-session'
    ? session.format?.kind === 'group'
    : line.payer === 'by-day' && (session.serviceDate ?? session.start ?? '') >= '2026-03-03'

/**
 * The most units that an authorization may ever have: what it grants, or granted by an event, and what an opening balance
 * bears. One of which no units are known has none that could be claimed.
 */
const mostGranted = ({ units = 0, opening, events = [] }: Authorization): number =>
  Math.max(
    units,
    ...events
      .filter(({ kind }) => kind === 'granted' || kind === 'amended')
      .map((event) => event.units ?? 0),
  ) + (opening?.asOf === undefined ? 0 : Infinity)
