import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatedUnit } from '../../src/ledger/DatedUnits.js'
import { limitUse } from '../../src/ledger/limitUse.js'
import { MILLISECONDS_PER_DAY, windowLayout } from '../../src/ledger/windowLayout.js'
import type { LimitMeasure, UnitLimit } from '../../src/policy/UnitLimit.js'
import { dayNumber, nearestCalendarDate } from '../../src/time/CalendarDate.js'
import { covers } from '../../src/time/DateRange.js'
import { facts, history, limit } from './history.js'

const quarterHour = 900_000
const firstDay = 20_500

/** Sessions that begin now and then over eleven days, one after the other, each unit dated by universal time. */
const sessions = fc.array(
  fc.record({
    quarter: fc.nat(11 * 96),
    units: fc.integer({ min: 1, max: 6 }),
    minutes: fc.constantFrom(15, 15, 8),
    provider: fc.constantFrom('p', 'q'),
  }),
  { maxLength: 14 },
)

type Sessions = typeof sessions extends fc.Arbitrary<infer A> ? A : never

const plans = [
  {
    plan: 'first',
    effective: { from: nearestCalendarDate(firstDay), through: nearestCalendarDate(firstDay + 4) },
  },
  { plan: 'second', effective: { from: nearestCalendarDate(firstDay + 6) } },
]

const unitsOf = (all: Sessions): ReadonlyArray<DatedUnit> =>
  all
    .flatMap(({ quarter, units, minutes, provider }, index) => {
      const own = facts({ renderingProvider: provider })
      return Array.from({ length: units }, (_, place): DatedUnit => {
        const start = firstDay * MILLISECONDS_PER_DAY + (quarter + place) * quarterHour
        const serviceDate = nearestCalendarDate(Math.floor(start / MILLISECONDS_PER_DAY))
        const isLast = place === units - 1
        // As of the units of a line, those of one session and date share their facts.
        return {
          serviceDate,
          start,
          minutes: isLast ? minutes : 15,
          session: `s${index}`,
          facts: own,
        }
      })
    })
    .sort((a, b) => a.start - b.start || (a.session < b.session ? -1 : 1))

const dated = (units: ReadonlyArray<DatedUnit>) =>
  history(units, { planOn: (date) => plans.find(({ effective }) => covers(effective)(date)) })

const limits: fc.Arbitrary<UnitLimit> = fc
  .record({
    window: fc.constantFrom<object>(
      { kind: 'day' },
      { kind: 'week', firstDay: 'sunday' },
      { kind: 'month' },
      { kind: 'planYear', firstMonth: 2, firstDay: 20 },
      { kind: 'lifetime' },
      { kind: 'plan' },
      { kind: 'rolling24Hours' },
      { kind: 'rollingDays', days: 1 },
      { kind: 'rollingDays', days: 3 },
      { kind: 'rollingDays', days: 7 },
    ),
    measure: fc.constantFrom<LimitMeasure>('units', 'units', 'minutes', 'sessions', 'days'),
    size: fc.nat(9),
    beyond: fc.constantFrom('deny', 'deny', 'warn'),
    scope: fc.constantFrom('member', 'memberAndProvider'),
    trimmed: fc.constantFrom(undefined, 'lastRendered', 'firstRendered'),
  })
  .map(({ size, measure, window, ...rest }) =>
    limit({
      ...rest,
      window,
      measure:
        measure === 'days' && 'kind' in window && window.kind === 'rolling24Hours'
          ? 'units'
          : measure,
      maximum: measure === 'minutes' ? size * 15 : size,
    }),
  )

/** The starts of what is beyond, by session. */
const beyondOf = (each: UnitLimit, units: ReadonlyArray<DatedUnit>): ReadonlyArray<DatedUnit> => {
  const use = limitUse(each)(dated(units))
  return units.filter(
    ({ serviceDate, session, start }) =>
      use(serviceDate).startsBeyond.get(session)?.has(start) === true,
  )
}

/** How much some units use, by a plain count. */
const measured = (measure: LimitMeasure, units: ReadonlyArray<DatedUnit>): number => {
  switch (measure) {
    case 'units':
      return units.length
    case 'minutes':
      return units.map(({ minutes }) => minutes).reduce((a, b) => a + b, 0)
    case 'sessions':
      return new Set(units.map(({ session }) => session)).size
    case 'days':
      return new Set(units.map(({ serviceDate }) => serviceDate)).size
  }
}

/** Every window that there can be, as a choice among units. */
const windowsOver = (
  { window }: UnitLimit,
  units: ReadonlyArray<DatedUnit>,
): ReadonlyArray<(unit: DatedUnit) => boolean> => {
  if (window.kind === 'rolling24Hours') {
    return units.map(
      (last) => (one) => one.start <= last.start && one.start > last.start - MILLISECONDS_PER_DAY,
    )
  }
  const { windowOn } = windowLayout(window, dated(units).planOn)
  return Array.from({ length: 14 }, (_, index) => {
    const on = windowOn(nearestCalendarDate(firstDay + index))
    return (one: DatedUnit): boolean => on !== undefined && covers(on.range)(one.serviceDate)
  })
}

const ofProviders = ({ scope }: UnitLimit): ReadonlyArray<(unit: DatedUnit) => boolean> =>
  scope === 'memberAndProvider'
    ? ['p', 'q'].map((provider) => (one) => one.facts.renderingProvider === provider)
    : [() => true]

describe('the units that are not beyond a limit', () => {
  it('never exceed the maximum, in whatever window and whoever counts alone', () => {
    fc.assert(
      fc.property(sessions, limits, (all, each) => {
        const units = unitsOf(all)
        const beyond = new Set(beyondOf(each, units))
        // A session counts where its first unit lies.
        const firsts = new Map<string, DatedUnit>()
        for (const one of units) if (!firsts.has(one.session)) firsts.set(one.session, one)
        const counting =
          each.measure === 'sessions'
            ? units.filter((one) => firsts.get(one.session) === one)
            : units
        const kept = counting.filter((one) => !beyond.has(one))
        for (const isIn of windowsOver(each, units)) {
          for (const isOf of ofProviders(each)) {
            const used = measured(
              each.measure,
              kept.filter((one) => isIn(one) && isOf(one)),
            )
            expect(used).toBeLessThanOrEqual(Number(each.maximum))
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('are the same whatever comes later', () => {
    fc.assert(
      fc.property(sessions, limits, fc.nat(12), (all, each, days) => {
        if (each.trimmed === 'firstRendered') return
        const units = unitsOf(all)
        const until = nearestCalendarDate(firstDay + days)
        // Whole sessions alone are later.
        const begun = new Set(
          units.filter((one) => one.serviceDate < until).map((one) => one.session),
        )
        const before = units.filter(({ session }) => begun.has(session))
        const lastDay =
          before
            .map(({ serviceDate }) => serviceDate)
            .sort()
            .at(-1) ?? until
        const later = units.filter((one) => begun.has(one.session) || one.serviceDate > lastDay)
        expect(beyondOf(each, later).filter(({ session }) => begun.has(session))).toEqual(
          beyondOf(each, before),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('are all units of a session or of none, where sessions are counted, and so of days', () => {
    fc.assert(
      fc.property(sessions, limits, (all, each) => {
        if (each.measure !== 'sessions' && each.measure !== 'days') return
        const units = unitsOf(all)
        const beyond = new Set(beyondOf(each, units))
        const { planOn } = dated(units)
        const isInPlan = (one: DatedUnit): boolean =>
          each.window.kind !== 'plan' || planOn(one.serviceDate) !== undefined
        const fates = new Map<string, Set<boolean>>()
        for (const one of units.filter(isInPlan)) {
          const { serviceDate, session } = one
          const day = `${serviceDate} ${each.scope === 'memberAndProvider' ? (one.facts.renderingProvider ?? '') : ''}`
          const key = each.measure === 'sessions' ? session : day
          fates.set(key, (fates.get(key) ?? new Set()).add(beyond.has(one)))
        }
        for (const ofEntry of fates.values()) expect(ofEntry.size).toBe(1)
      }),
    )
  })
})

describe('what is used', () => {
  it('is never more than there is, and what is left never more than the maximum', () => {
    fc.assert(
      fc.property(sessions, limits, fc.nat(14), (all, each, days) => {
        const units = unitsOf(all)
        const use = limitUse(each)(dated(units))(nearestCalendarDate(firstDay + days), 'p')
        expect(use.used).toBeLessThanOrEqual(measured(each.measure, units))
        expect(Number(use.left)).toBeLessThanOrEqual(Number(each.maximum))
        expect(Number(use.left)).toBeGreaterThanOrEqual(0)
        expect(use.isComplete).toBe(use.hasWindow)
      }),
    )
  })

  it('leaves room for as much as it says, and for no unit more', () => {
    fc.assert(
      fc.property(sessions, limits, fc.nat(12), (all, each, days) => {
        if (each.measure !== 'units' || each.scope === 'memberAndProvider') return
        // From the last on it comes before those that are there, and pushes out another.
        if (each.trimmed === 'firstRendered') return
        // After all units of the day, and with nothing later.
        const date = nearestCalendarDate(firstDay + days)
        const before = unitsOf(all).filter(({ serviceDate }) => serviceDate <= date)
        const { left, hasWindow } = limitUse(each)(dated(before))(date)
        if (!hasWindow) return
        const last = before.at(-1)?.start ?? 0
        const start = Math.max(last + 1, dayNumber(date) * MILLISECONDS_PER_DAY)
        const more = Array.from({ length: Number(left) + 1 }, (_, place): DatedUnit => ({
          serviceDate: date,
          start: start + place,
          minutes: 15,
          session: 'more',
          facts: facts(),
        }))
        const beyond = beyondOf(each, [...before, ...more]).filter(
          ({ session }) => session === 'more',
        )
        // A millisecond later the first unit of the last 24 hours may be out; then a unit more fits, never one less.
        if (each.window.kind === 'rolling24Hours') expect(beyond.length).toBeLessThanOrEqual(1)
        else expect(beyond).toEqual(more.slice(-1))
      }),
      { numRuns: 300 },
    )
  })
})
