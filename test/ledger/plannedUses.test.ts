import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormatKind } from '../../src/code/FormatKind.js'
import { Hcpcs } from '../../src/code/Hcpcs.js'
import { plannedUses, type PlannedAmount } from '../../src/ledger/plannedUses.js'
import { nearestCalendarDate, type CalendarDate } from '../../src/time/CalendarDate.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const code = given(Hcpcs)('H2014')

interface Given {
  readonly serviceDate: CalendarDate
  readonly session: string
  readonly format?: FormatKind
}

/** Units of 15 minutes, in the order in which they began. */
const history = (
  units: ReadonlyArray<Given>,
  more: ReadonlyArray<Partial<Given>> = [],
  isBilled: (session: string) => boolean = () => false,
) => ({
  isBilled,
  units: units.map(({ serviceDate, session, format }, start) => ({
    serviceDate,
    start,
    minutes: 15,
    session,
    facts: { code, ...(format === undefined ? {} : { format }) },
  })),
  unknown: more.map(({ serviceDate, format }) => ({
    session: 'unknown',
    serviceDate,
    start: undefined,
    facts: { code, ...(format === undefined ? {} : { format }) },
  })),
  isComplete: true,
})

const of = (date: string, session: string, format?: FormatKind): Given => ({
  serviceDate: day(date),
  session,
  ...(format === undefined ? {} : { format }),
})

const units = [
  of('2026-03-01', 'a'),
  of('2026-03-02', 'b'),
  of('2026-03-02', 'b'),
  of('2026-03-02', 'c'),
  of('2026-03-03', 'c'),
  of('2026-03-05', 'd'),
]

const amount = (fields: Partial<PlannedAmount> = {}): PlannedAmount => ({
  code,
  days: { from: day('2026-03-01'), through: day('2026-03-03') },
  measure: 'units',
  maximum: 5,
  ...fields,
})

const used = (fields: Partial<PlannedAmount>, date = '2026-03-02', dated = history(units)) => {
  const use = plannedUses(dated)(amount(fields), day(date))
  return { ...use, unitsBeyond: Object.fromEntries(use.unitsBeyond) }
}

describe('plannedUses', () => {
  it.each<readonly [string, Partial<PlannedAmount>, number, object]>([
    ['under', { maximum: 6 }, 5, {}],
    ['at', { maximum: 5 }, 5, {}],
    ['used up on a later day', { maximum: 4 }, 5, {}],
    ['used up on the day', { maximum: 3 }, 5, { c: 1 }],
    ['used up before', { maximum: 1 }, 5, { b: 2, c: 1 }],
    ['nothing planned', { maximum: 0 }, 5, { b: 2, c: 1 }],
    ['minutes, at', { measure: 'minutes', maximum: 75 }, 75, {}],
    ['minutes, reached within a unit', { measure: 'minutes', maximum: 59 }, 75, { c: 1 }],
    ['sessions, at', { measure: 'sessions', maximum: 3 }, 3, {}],
    ['sessions, over by one', { measure: 'sessions', maximum: 2 }, 3, { c: 1 }],
    ['sessions, none planned', { measure: 'sessions', maximum: 0 }, 3, { b: 2, c: 1 }],
    ['days from the service date', { days: { from: day('2026-03-02') }, maximum: 2 }, 5, { c: 1 }],
    ['of another code', { code: given(Hcpcs)('H2017'), maximum: 0 }, 0, {}],
  ])('%s', (_, fields, total, unitsBeyond) => {
    expect(used(fields)).toEqual({ used: total, unitsBeyond, isComplete: true })
  })

  it.each<readonly [string, Partial<PlannedAmount>, string, object]>([
    ['the last is: it is within', { maximum: 2 }, '2026-03-03', {}],
    ['and so the others are beyond', { maximum: 2 }, '2026-03-02', { b: 2 }],
    ['all but the rest', { maximum: 3 }, '2026-03-02', { b: 2 }],
    ['the first of the others fits', { maximum: 3 }, '2026-03-01', {}],
    ['in minutes', { measure: 'minutes', maximum: 60 }, '2026-03-02', { b: 1 }],
    ['in sessions', { measure: 'sessions', maximum: 2 }, '2026-03-02', { b: 2 }],
    ['in sessions, all within', { measure: 'sessions', maximum: 3 }, '2026-03-02', {}],
    ['beyond by itself', { maximum: 1 }, '2026-03-03', { c: 1 }],
  ])('what is billed counts first: %s', (_, fields, date, unitsBeyond) => {
    const dated = history(units, [], (session) => session === 'c')
    expect(used(fields, date, dated)).toMatchObject({
      used: fields.measure === 'minutes' ? 75 : fields.measure === 'sessions' ? 3 : 5,
      unitsBeyond,
    })
  })

  it('a session that began before the days is not beyond for what is billed in them', () => {
    const days = { from: day('2026-03-03') }
    const dated = history(units, [], (session) => session === 'd')
    const fields = { measure: 'sessions', maximum: 0, days } as const
    expect(used(fields, '2026-03-03', dated).unitsBeyond).toEqual({})
    expect(used(fields, '2026-03-05', dated).unitsBeyond).toEqual({ d: 1 })
  })

  it('a session over midnight is beyond on its second day as on its first', () => {
    expect(used({ measure: 'sessions', maximum: 2 }, '2026-03-03')).toMatchObject({
      unitsBeyond: { c: 1 },
    })
  })

  it('a session that began before the days of the amount counts to none of them', () => {
    const days = { from: day('2026-03-03') }
    expect(used({ measure: 'sessions', maximum: 0, days }, '2026-03-03')).toMatchObject({
      used: 1,
      unitsBeyond: {},
    })
  })

  it('counts the formats of the amount alone; one that is not known may be of them', () => {
    const dated = history([
      of('2026-03-02', 'a', 'individual'),
      of('2026-03-02', 'b', 'group'),
      of('2026-03-04', 'c'),
    ])
    expect(used({ formats: ['individual'], maximum: 0 }, '2026-03-02', dated)).toEqual({
      used: 1,
      unitsBeyond: { a: 1 },
      isComplete: true,
    })
    const days = { from: day('2026-03-02'), through: day('2026-03-04') }
    expect(used({ formats: ['group'], days }, '2026-03-02', dated)).toMatchObject({
      used: 1,
      isComplete: false,
    })
  })

  it.each<readonly [string, Partial<Given>, boolean]>([
    ['on the first of its days', { serviceDate: day('2026-03-01') }, false],
    ['on the last of its days', { serviceDate: day('2026-03-03') }, false],
    ['on the day before', { serviceDate: day('2026-02-28') }, true],
    ['on the day after', { serviceDate: day('2026-03-04') }, true],
    ['on a day that is not known', {}, false],
  ])('units that are not known %s', (_, more, isComplete) => {
    expect(used({}, '2026-03-02', history(units, [more]))).toMatchObject({ used: 5, isComplete })
  })

  it('units that are not known, in whatever order, and those of another format alone', () => {
    const complete = (more: ReadonlyArray<Partial<Given>>, fields: Partial<PlannedAmount> = {}) =>
      used(fields, '2026-03-02', history([], more)).isComplete
    const within = { serviceDate: day('2026-03-02') }
    expect(complete([within, { serviceDate: day('2026-02-01') }])).toBe(false)
    expect(complete([{ serviceDate: day('2026-02-01') }, within])).toBe(false)
    const group = { ...within, format: 'group' as const }
    expect(complete([group], { formats: ['individual'] })).toBe(true)
    expect(complete([group], { formats: ['group'] })).toBe(false)
  })

  it('is never complete where not every session is known', () => {
    const dated = { ...history(units), isComplete: false }
    expect(used({}, '2026-03-02', dated)).toMatchObject({ isComplete: false })
  })

  it('gives the same object for the same question', () => {
    const uses = plannedUses(history(units))
    const asked = day('2026-03-02')
    expect(uses(amount(), asked)).toBe(uses(amount(), asked))
    expect(uses(amount(), asked)).not.toBe(uses(amount({ maximum: 4 }), asked))
    expect(uses(amount(), asked)).not.toBe(uses(amount({ formats: ['group'] }), asked))
  })

  const dates = fc.integer({ min: 0, max: 6 }).map((days) => nearestCalendarDate(20_500 + days))
  const someUnits = fc
    .array(fc.record({ serviceDate: dates, session: fc.constantFrom('a', 'b', 'c', 'd') }), {
      maxLength: 30,
    })
    .map((list) => list.sort((a, b) => (a.serviceDate < b.serviceDate ? -1 : 1)))

  it('counts as one does by hand, each unit in turn', () => {
    fc.assert(
      fc.property(someUnits, dates, dates, dates, fc.nat(20), (list, one, other, date, maximum) => {
        const [from, through] = one < other ? [one, other] : [other, one]
        const within = list.filter(
          ({ serviceDate }) => from <= serviceDate && serviceDate <= through,
        )
        const beyond = within.slice(maximum).filter(({ serviceDate }) => serviceDate === date)
        const use = plannedUses(history(list))(amount({ days: { from, through }, maximum }), date)
        expect(use.used).toBe(within.length)
        if (date < from || date > through) return
        for (const session of ['a', 'b', 'c', 'd']) {
          expect(use.unitsBeyond.get(session) ?? 0).toBe(
            beyond.filter((unit) => unit.session === session).length,
          )
        }
      }),
    )
  })
})
