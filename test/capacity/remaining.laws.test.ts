import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import type { Capacity } from '../../src/capacity/Capacity.js'
import { remaining } from '../../src/capacity/remaining.js'
import { review } from '../../src/claim/Review.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { nearestCalendarDate, dayNumber } from '../../src/time/CalendarDate.js'
import { runs } from '../arbitrary/runs.js'
import { stated } from '../rule/judged.js'
import { counting, day, ordersOf } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'

const firstDay = dayNumber(day('2026-02-25'))
const dateOf = (index: number): string => nearestCalendarDate(firstDay + index)

/** `09:45` for the place of a quarter of an hour in its day. */
const clock = (quarter: number): string => {
  const hours = String(Math.floor(quarter / 4)).padStart(2, '0')
  return `${hours}:${String((quarter % 4) * 15).padStart(2, '0')}:00-06:00`
}

/** Sessions of twelve days, one after another from eight in the morning of each; none past six in the evening. */
const sessions = fc
  .array(
    fc.record({
      day: fc.nat(11),
      units: fc.integer({ min: 1, max: 4 }),
      status: fc.constantFrom('finished', 'planned'),
      renderingProvider: fc.constantFrom('p', 'q'),
      format: fc.constantFrom({ kind: 'individual' }, { kind: 'family' }),
    }),
    { maxLength: 10 },
  )
  .map((all) => {
    const free = new Map<number, number>()
    return all.map(({ day: index, units, ...rest }, place) => {
      const from = free.get(index) ?? 32
      free.set(index, from + units)
      return {
        id: `s${place}`,
        code: 'H2014',
        start: `${dateOf(index)}T${clock(from)}`,
        end: `${dateOf(index)}T${clock(from + units)}`,
        ...rest,
      }
    })
  })

const standing = [
  { kind: 'day' },
  { kind: 'week', firstDay: 'sunday' },
  { kind: 'month' },
  { kind: 'calendarYear' },
  { kind: 'planYear', firstMonth: 3, firstDay: 1 },
  { kind: 'lifetime' },
  { kind: 'plan' },
]
const rolling = [
  { kind: 'rollingDays', days: 1 },
  { kind: 'rollingDays', days: 3 },
  { kind: 'rollingDays', days: 7 },
]

const any24Hours = { kind: 'rolling24Hours' }

const limitOf = (windows: ReadonlyArray<object>) =>
  fc
    .record({
      window: fc.constantFrom(...windows),
      measure: fc.constantFrom('units', 'units', 'minutes', 'sessions', 'days'),
      size: fc.integer({ min: 0, max: 12 }),
      scope: fc.constantFrom('member', 'memberAndProvider'),
      trimmed: fc.constantFrom(undefined, undefined, 'firstRendered'),
      when: fc.constantFrom(undefined, { formats: ['individual'] }),
      beyond: fc.constantFrom('deny', 'deny', 'authorizationNeeded', 'authorizationNeeded', 'warn'),
    })
    .filter(({ measure, window }) => measure !== 'days' || window !== any24Hours)
    .map(({ size, measure, ...rest }) =>
      stated({
        codes: ['H2014'],
        measure,
        maximum: measure === 'minutes' ? size * 10 : size,
        ...rest,
      }),
    )

/** Limits of which none says the same as another. */
const limitsOf = (windows: ReadonlyArray<object>, maxLength: number) =>
  fc.uniqueArray(limitOf(windows), {
    maxLength,
    selector: ({ value }) =>
      JSON.stringify({ ...Object(value), maximum: 0, beyond: '', trimmed: '' }),
  })

const reservation = {
  id: 'e',
  kind: 'reserved',
  happenedOn: '2026-01-02',
  session: 'elsewhere',
  units: 1,
}

const authorizations = fc
  .array(
    fc.record({
      units: fc.nat(16),
      from: fc.nat(8),
      length: fc.integer({ min: 0, max: 12 }),
      used: fc.nat(3),
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    all.map(({ units, from, length, used }, place) =>
      yearly(`a${place}`, units, {
        effective: { from: dateOf(from), through: dateOf(from + length) },
        opening: { usedUnits: used },
        events: [reservation],
      }),
    ),
  )

/** The days of a stay in a hospital, or none. */
const stays = fc
  .option(fc.record({ from: fc.nat(12), length: fc.integer({ min: 1, max: 3 }) }))
  .map((stay) =>
    stay === null
      ? []
      : [
          {
            id: 'stay',
            kind: 'inpatient',
            from: dateOf(stay.from),
            through: dateOf(stay.from + stay.length),
          },
        ],
  )

interface Amount {
  readonly quantity: number
  readonly measure: string
  readonly per: string
  readonly formats: ReadonlyArray<string> | undefined
}

const plansNaming = (amount?: Amount): ReadonlyArray<object> => {
  const services = amount && [
    {
      code: 'H2014',
      formats: amount.formats,
      amount: { quantity: amount.quantity, measure: amount.measure },
      frequency: { times: amount.measure === 'minutes' ? 10 : 1, per: amount.per },
    },
  ]
  return [
    { id: 'plan-1', effective: { from: dateOf(0), through: dateOf(4) }, services },
    { id: 'plan-2', effective: { from: dateOf(5), through: dateOf(10) }, services },
    { id: 'plan-3', effective: { from: dateOf(11), through: dateOf(40) }, services },
  ]
}

/** Days on which the member has another service. */
const otherDays = fc.uniqueArray(fc.nat(11), { maxLength: 2 })

const otherServicesOn = (days: ReadonlyArray<number>): ReadonlyArray<object> =>
  days.map((index) => ({
    id: `other ${index}`,
    code: 'H0038',
    status: 'planned',
    start: `${dateOf(index)}T07:00:00-06:00`,
    end: `${dateOf(index)}T07:30:00-06:00`,
  }))

/** What two plans name, one after another, and nothing on the days after both; or nothing is asked of plans. */
const amounts = fc.option(
  fc.record({
    quantity: fc.integer({ min: 0, max: 12 }),
    measure: fc.constantFrom('units', 'units', 'minutes', 'sessions'),
    per: fc.constantFrom('day', 'week', 'month', 'year', 'plan'),
    formats: fc.constantFrom(undefined, ['individual'], ['family']),
  }),
  { nil: undefined },
)

/** A chart's sessions and authorizations; the first of these says which sessions are billed already. */
const records = fc
  .record({
    sessions,
    authorizations,
    stays,
    otherDays,
    amount: amounts,
    isBilled: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
  })
  .map(({ isBilled, authorizations: [first, ...others], otherDays: days, amount, ...all }) => {
    const rest = {
      ...all,
      sessions: [...all.sessions, ...otherServicesOn(days)],
      plans: plansNaming(amount),
      isPlanAsked: amount !== undefined,
      familyStarts: all.sessions
        .filter(({ format }) => format.kind === 'family')
        .map(({ start }) => start),
      namesOneFormat: amount?.formats !== undefined,
    }
    const billed = all.sessions.filter(
      ({ status }, place) => status === 'finished' && isBilled[place] === true,
    )
    const events = billed.map(({ id }) => ({
      id: `billing of ${id}`,
      kind: 'billed',
      happenedOn: '2026-03-31',
      session: id,
      line: `line of ${id}`,
      units: 1,
    }))
    const billing = first && { ...first, events: [reservation, ...events] }
    return { ...rest, authorizations: billing === undefined ? [] : [billing, ...others] }
  })

const chartWith = (given: object, more: ReadonlyArray<object> = []): object => ({
  member: { id: 'member', coverages: [{ payer: 'payer' }] },
  plans: plansNaming(),
  stays: [],
  ...given,
  sessions: [
    'sessions' in given && Array.isArray(given.sessions) ? given.sessions : [],
    more,
  ].flat(),
})

const policiesOf = (
  limits: ReadonlyArray<object>,
  isAsked: boolean,
  isPlanAsked = false,
): ReadonlyArray<PolicyHistory> => [
  counting({
    limits: limits.length === 0 ? 'notStated' : limits,
    ...(isPlanAsked
      ? { planTerms: { unitsWithinPlannedAmount: stated({ weekBegins: 'monday' }) } }
      : {}),
    claimTerms: {
      exclusions: [stated({ codes: ['H0038'], scope: 'sameDay', beyond: 'deny' })],
      stays: [
        stated({
          kinds: ['inpatient'],
          isAdmissionDayExcluded: false,
          isDischargeDayExcluded: true,
        }),
      ],
      ...(isAsked ? { authorization: [stated({})] } : {}),
    },
  }),
]

const service = { renderingProvider: 'p', format: { kind: 'individual' } }

/** A session of so many units that ends at midnight, after all others of its day. */
const added = (date: string, units: number): object => ({
  id: 'zz',
  code: 'H2014',
  status: 'planned',
  start: `${date}T${clock(96 - units)}`,
  end: `${nearestCalendarDate(dayNumber(day(date)) + 1)}T00:00:00-06:00`,
  ...service,
})

const rules: ReadonlyArray<string> = [
  'unitsAreWithinDailyLimit',
  'unitsAreWithinPeriodLimit',
  'unitsAreWithinAuthorization',
  'authorizationCoversSession',
  'memberIsNotInStay',
  'unitsAreWithinPlannedAmount',
  'otherServiceIsNotExcluded',
]

/** Rules by which all of a session is beyond. */
const ofAllUnits: ReadonlyArray<string> = [
  'authorizationCoversSession',
  'memberIsNotInStay',
  'otherServiceIsNotExcluded',
]

/** The units that the rules say are beyond, by finding, of limits that deny and of authorizations. */
const beyondIn = (
  policies: ReadonlyArray<PolicyHistory>,
  chart: object,
): ReadonlyMap<string, number> => {
  const { charts } = review(policies, '2026-12-31', 'schedule')({ charts: [chart] })
  const found = new Map<string, number>()
  for (const { findings } of charts[0]?.sessions ?? []) {
    for (const finding of findings) {
      if (finding.outcome !== 'notMet' || !rules.includes(finding.rule)) continue
      const { detail } = finding
      if (ofAllUnits.includes(finding.rule)) found.set(finding.id, Infinity)
      else if (finding.unsupportedUnits !== undefined && 'unitsBeyond' in detail) {
        found.set(finding.id, detail.unitsBeyond)
      }
    }
  }
  return found
}

/** Whether more units are beyond once so many are added on a day. */
const pushesOut = (
  policies: ReadonlyArray<PolicyHistory>,
  given: object,
  date: string,
  units: number,
): boolean => {
  const before = beyondIn(policies, chartWith(given))
  const after = beyondIn(policies, chartWith(given, [added(date, units)]))
  return [...after].some(([id, beyond]) => beyond > (before.get(id) ?? 0))
}

const capacityOf = (
  policies: ReadonlyArray<PolicyHistory>,
  chart: object,
  request: object,
): Capacity => {
  const capacity = remaining(policies, '2026-12-31')(chart)({ ...service, ...request })
  if (E.isLeft(capacity)) throw new Error('a test gives what cannot be read')
  expect(capacity.right.issues).toEqual([])
  return capacity.right
}

/** The most that there is room for in the evening. */
const EVENING = 20

describe('what is allowed', () => {
  it.each([
    ['windows that stand', standing],
    ['windows that roll', rolling],
  ])('passes, and one unit more does not: %s', (_, windows) => {
    fc.assert(
      fc.property(
        records,
        limitsOf(windows, 2),
        fc.boolean(),
        fc.nat(12),
        (given, limits, isAsked, index) => {
          const policies = policiesOf(limits, isAsked, given.isPlanAsked)
          const date = dateOf(index)
          // What the plan names is for the formats that it names, whichever session comes first.
          const isNextDay = (start: string): boolean => start > `${date}T24`
          fc.pre(!given.namesOneFormat || !given.familyStarts.some(isNextDay))
          const { units } = capacityOf(policies, chartWith(given), { serviceDate: date })
          expect(units).not.toBe('undetermined')
          const allowed = units === 'notBounded' ? EVENING : Math.min(Number(units), EVENING)
          if (allowed > 0) expect(pushesOut(policies, given, date, allowed)).toBe(false)
          if (allowed < EVENING) expect(pushesOut(policies, given, date, allowed + 1)).toBe(true)
        },
      ),
      runs(150),
    )
  })

  it.each([
    ['windows that stand', standing],
    ['windows that roll', [...rolling, any24Hours]],
  ])('is what it would be once everything is authorized: %s', (_, windows) => {
    fc.assert(
      fc.property(
        records,
        limitsOf(windows, 2),
        fc.boolean(),
        fc.nat(12),
        (given, limits, isAsked, index) => {
          const policies = policiesOf(limits, isAsked, given.isPlanAsked)
          const request = { serviceDate: dateOf(index) }
          const { units, unitsIfAuthorized } = capacityOf(policies, chartWith(given), request)
          const further = [...given.authorizations, yearly('further', 1_000)]
          const once = capacityOf(
            policies,
            chartWith({ ...given, authorizations: further }),
            request,
          )
          expect(once.unitsIfAuthorized).toBe(unitsIfAuthorized)
          if (once.units !== unitsIfAuthorized) {
            expect([unitsIfAuthorized, once.units]).toEqual(['notBounded', expect.any(Number)])
            expect(once.units).toBeGreaterThan(900)
          }
          if (typeof unitsIfAuthorized === 'number') {
            expect(units).toBeLessThanOrEqual(unitsIfAuthorized)
          }
        },
      ),
      runs(100),
    )
  })

  it('passes in any 24 hours, at whatever hour after the others', () => {
    const limits = limitOf([any24Hours])
    fc.assert(
      fc.property(sessions, limits, fc.nat(12), fc.nat(80), (all, limit, index, hour) => {
        const policies = policiesOf([limit], false)
        const given = { sessions: all }
        const date = dateOf(index)
        const { units } = capacityOf(policies, chartWith(given), { serviceDate: date })
        const allowed = units === 'notBounded' ? EVENING : Math.min(Number(units), EVENING)
        if (allowed === 0) return
        const last = all
          .filter(({ start }) => start.startsWith(date))
          .map(({ end }) => Number(end.slice(11, 13)) * 4 + Number(end.slice(14, 16)) / 15)
        const from = Math.min(Math.max(hour, 0, ...last), 96 - allowed)
        const session = {
          ...added(date, allowed),
          start: `${date}T${clock(from)}`,
          ...(from + allowed < 96 ? { end: `${date}T${clock(from + allowed)}` } : {}),
        }
        const before = beyondIn(policies, chartWith(given))
        const after = beyondIn(policies, chartWith(given, [session]))
        expect([...after].filter(([id, beyond]) => beyond > (before.get(id) ?? 0))).toEqual([])
      }),
      runs(150),
    )
  })
})

describe('the first day with room', () => {
  it('is the first of which the same is said', () => {
    const windows = [...standing, ...rolling]
    fc.assert(
      fc.property(
        sessions,
        authorizations,
        limitsOf(windows, 2),
        fc.boolean(),
        fc.nat(12),
        fc.integer({ min: 1, max: 9 }),
        (all, granted, limits, isAsked, index, units) => {
          const policies = policiesOf(limits, isAsked)
          const chart = chartWith({ sessions: all, authorizations: granted })
          const { firstDay: found } = capacityOf(policies, chart, {
            serviceDate: dateOf(index),
            units,
          })
          const days = Array.from({ length: 40 }, (__, after) => dateOf(index + after))
          const first = days.find((date) => {
            const { units: most } = capacityOf(policies, chart, { serviceDate: date })
            return most === 'notBounded' || Number(most) >= units
          })
          if (first === undefined) expect(String(found) > (days.at(-1) ?? '')).toBe(true)
          else expect(found).toBe(first)
        },
      ),
      runs(30),
    )
  })
})

describe('the order of records', () => {
  it('changes nothing', () => {
    fc.assert(
      fc.property(
        sessions,
        authorizations,
        limitsOf([...standing, ...rolling, any24Hours], 3),
        fc.nat(12),
        (all, granted, limits, index) => {
          const policies = policiesOf(limits, true)
          const request = { serviceDate: dateOf(index), units: 4 }
          const said = ordersOf(all).flatMap((ordered) =>
            ordersOf(granted).map((held) =>
              JSON.stringify(
                capacityOf(
                  policies,
                  chartWith({ sessions: ordered, authorizations: held }),
                  request,
                ),
              ),
            ),
          )
          expect(new Set(said).size).toBe(1)
        },
      ),
      runs(25),
    )
  })
})
