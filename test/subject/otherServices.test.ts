import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHcpcs, type Hcpcs } from '../../src/code/Hcpcs.js'
import { otherServices, type OtherService } from '../../src/subject/otherServices.js'
import { instantOf, isOffsetDateTime } from '../../src/time/OffsetDateTime.js'
import { quarterHours, stated } from '../rule/judged.js'
import { chartOf, counting, day, held, heldOn, ordersOf, placedIn } from './chartOf.js'

const of = (sessions: ReadonlyArray<object>, policies = [counting()]) =>
  otherServices(placedIn(chartOf({ sessions }), policies))

const codes = ['H2017', 'H0038'].filter(isHcpcs)
const monday = day('2026-03-02')
const inWords = (services: ReadonlyArray<OtherService>) =>
  services.map(({ code, session }) => `${code} ${session}`)

const instant = (time: string): number => {
  const text = `2026-03-02T${time}:00-06:00`
  return isOffsetDateTime(text) ? instantOf(text) : Number.NaN
}
const span = (from: string, until: string) => ({ start: instant(from), end: instant(until) })

const peer = (id: string, from: string, until: string, fields: object = {}) =>
  held(id, from, until, { code: 'H0038', ...fields })

describe('otherServices', () => {
  it('on a day: of the codes asked for, each code by id', () => {
    const sessions = [
      peer('b', '11:00', '12:00'),
      peer('a', '14:00', '15:00'),
      held('own', '09:00', '10:00'),
      held('rehabilitation', '16:00', '17:00', { code: 'H2017' }),
      held('case management', '16:00', '17:00', { code: 'T1017' }),
      peer('cancelled', '11:00', '12:00', { status: 'cancelled' }),
      peer('missed', '11:00', '12:00', { status: 'noShow' }),
      peer('planned', '11:00', '12:00', { status: 'planned' }),
      heldOn('2026-03-03', 'next day', '09:00', '10:00', { code: 'H0038' }),
    ]
    for (const order of ordersOf(sessions)) {
      expect(inWords(of(order).onDay(codes, monday))).toEqual([
        'H2017 rehabilitation',
        'H0038 a',
        'H0038 b',
      ])
    }
  })

  it('on a day: the first few where there are many, each id once', () => {
    const sessions = Array.from({ length: 30 }, (_, index) =>
      peer(`s${10 + (index % 12)}`, '09:00', '10:00'),
    )
    expect(of(sessions).onDay(codes, monday)).toHaveLength(8)
  })

  it.each([
    ['is divided at midnight', 'splitByServiceDate', 'H0038 night'],
    ['is divided where the policy is silent', 'notStated', 'H0038 night'],
    ['stays on its first day', 'startDate', undefined],
  ])('on the second day of a night that %s', (_, midnight, expected) => {
    const night = {
      ...heldOn('2026-03-01', 'night', '23:00', '23:30', { code: 'H0038' }),
      end: '2026-03-02T01:00:00-06:00',
    }
    const units = {
      ...quarterHours,
      midnight: midnight === 'notStated' ? midnight : stated(midnight),
    }
    const found = of([night], [counting({ units })])
    expect(inWords(found.onDay(codes, monday))[0]).toBe(expected)
    expect(inWords(found.onDay(codes, day('2026-03-01')))).toEqual(['H0038 night'])
  })

  it.each([
    ['before it', '08:00', '09:00', []],
    ['a minute of it', '08:00', '09:01', ['H0038 peer']],
    ['its break', '09:20', '09:40', []],
    ['both sides of its break', '09:10', '09:50', ['H0038 peer']],
  ])('at a time: %s', (_, from, until, expected) => {
    const nonBillable = [
      { start: '2026-03-02T09:20:00-06:00', end: '2026-03-02T09:40:00-06:00', reason: 'break' },
    ]
    const found = of([peer('peer', '09:00', '10:00', { nonBillable, memberPresent: false })])
    expect(inWords(found.atTime(codes, [span(from, until)]))).toEqual(expected)
  })

  it('of unknown time: the first to begin, where that was before a moment', () => {
    const sessions = [
      peer('b', '09:00', '', { end: undefined }),
      peer('a', '09:00', '', { end: undefined }),
      peer('late', '11:00', '', { end: undefined }),
      peer('known', '07:00', '08:00'),
    ]
    const found = of(sessions)
    expect(found.untimed(codes, monday, instant('09:01'))?.session).toBe('a')
    expect(found.untimed(codes, monday, instant('09:00'))).toBeUndefined()
    expect(found.untimed(codes, day('2026-03-03'), instant('12:00'))).toBeUndefined()
    const undatedStart = peer('no start', '', '', {
      start: undefined,
      end: undefined,
      serviceDate: '2026-03-02',
    })
    expect(of([...sessions, undatedStart]).untimed(codes, monday, instant('00:00'))?.session).toBe(
      'no start',
    )
  })

  it('of unknown day: the first by id', () => {
    const undated = (id: string) => peer(id, '', '', { start: undefined, end: undefined })
    expect(of([undated('b'), undated('a')]).undated(codes)?.session).toBe('a')
    expect(of([peer('known', '09:00', '10:00')]).undated(codes)).toBeUndefined()
  })

  it('say the same in whichever order the sessions come', () => {
    const session = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      code: fc.constantFrom('H2017', 'H0038', 'H2014'),
      from: fc.integer({ min: 10, max: 15 }),
      hours: fc.integer({ min: 1, max: 3 }),
      isOpen: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(session, { maxLength: 8 }), (some) => {
        const sessions = some.map(({ id, code, from, hours, isOpen }) =>
          held(id, `${from}:00`, `${from + hours}:00`, {
            code,
            ...(isOpen ? { end: undefined } : {}),
          }),
        )
        const said = (order: ReadonlyArray<object>, asked: ReadonlyArray<Hcpcs>) => {
          const found = of(order)
          return [
            found.onDay(asked, monday),
            found.atTime(asked, [span('11:00', '11:30'), span('12:00', '14:00')]),
            found.untimed(asked, monday, instant('13:00')),
          ]
        }
        for (const order of ordersOf(sessions)) {
          expect(said(order, codes)).toEqual(said(sessions, codes))
        }
      }),
    )
  })
})
