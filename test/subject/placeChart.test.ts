import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { quarterHours, stated } from '../rule/judged.js'
import { chartOf, counting, held, heldOn, ordersOf, placedIn } from './chartOf.js'

describe('placeChart', () => {
  it('of no sessions there is nothing to place', () => {
    expect(placedIn(chartOf())).toEqual([])
    expect(placedIn(chartOf({ sessions: [] }))).toEqual([])
  })

  it.each([
    ['planned', false, true],
    ['inProgress', true, true],
    ['finished', true, true],
    [undefined, true, true],
    ['cancelled', false, false],
    ['noShow', false, false],
  ])('a session that is %s counts: %s, and where plans do: %s', (status, counts, asPlanned) => {
    const chart = chartOf({ sessions: [held('a', '09:00', '10:00', { status })] })
    expect(placedIn(chart)).toHaveLength(counts ? 1 : 0)
    expect(placedIn(chart, [counting()], true)).toHaveLength(asPlanned ? 1 : 0)
  })

  it('keeps every code, in order of start, then id, those without a start last', () => {
    const sessions = [
      { id: 'no start', code: 'H2014' },
      held('late', '11:00', '12:00', { code: 'H2017' }),
      held('b', '09:00', '10:00'),
      held('a', '09:00', '09:30', { code: 'H0038' }),
    ]
    for (const order of ordersOf(sessions)) {
      const placed = placedIn(chartOf({ sessions: order }))
      expect(placed.map(({ session }) => session.id)).toEqual(['a', 'b', 'late', 'no start'])
    }
  })

  it('counts sessions of one id, without those that did not take place', () => {
    const sessions = [
      held('a', '09:00', '10:00'),
      held('a', '11:00', '12:00', { status: 'cancelled' }),
      held('b', '13:00', '14:00'),
      held('b', '15:00', '16:00'),
    ]
    const placed = placedIn(chartOf({ sessions }))
    expect(placed.map(({ sessionsOfSameId }) => sessionsOfSameId)).toEqual([1, 2, 2])
  })

  it('reads the time with the note that is chosen', () => {
    const notes = [
      { id: 'first', session: 'a', start: '2026-03-02T09:00:00-06:00' },
      { id: 'second', session: 'a', start: '2026-03-02T09:20:00-06:00' },
      { id: 'third', session: 'other' },
    ]
    const [one] = placedIn(chartOf({ sessions: [held('a', '09:00', '10:00')], notes }))
    expect(one?.note.kind === 'chosen' && one.note.record.id).toBe('second')
    expect(one?.noteVersions.map(({ id }) => id)).toEqual(['first', 'second'])
    const billable = one && E.isRight(one.time) ? one.time.right.billable : []
    expect(billable.map(({ start, end }) => (end - start) / 60_000)).toEqual([40])
  })

  it('a session over midnight is judged where the same editions judge both days', () => {
    const night = heldOn('2026-12-30', 'a', '23:30', '23:45', {
      end: '2026-12-31T00:30:00-06:00',
    })
    const newYear = heldOn('2026-12-31', 'b', '23:30', '23:45', {
      end: '2027-01-01T00:30:00-06:00',
    })
    const untilMidnight = heldOn('2026-12-31', 'c', '20:00', '20:45', {
      end: '2027-01-01T00:00:00-06:00',
    })
    const sessions = [night, newYear, untilMidnight]
    const kinds = (midnight: unknown) =>
      placedIn(chartOf({ sessions }), [counting({ units: { ...quarterHours, midnight } })]).map(
        ({ session, policy }) => `${session.id} ${policy.kind}`,
      )
    expect(kinds('notStated')).toEqual(['a chosen', 'c chosen', 'b noEdition'])
    expect(kinds(stated('splitByServiceDate'))).toEqual(['a chosen', 'c chosen', 'b noEdition'])
    expect(kinds(stated('startDate'))).toEqual(['a chosen', 'c chosen', 'b chosen'])
  })

  it('time after midnight that no note documents is no time of the next day', () => {
    const night = heldOn('2026-12-31', 'a', '23:00', '23:30', {
      end: '2027-01-01T00:30:00-06:00',
    })
    const notes = [{ id: 'note', session: 'a', end: '2026-12-31T23:45:00-06:00' }]
    const [one] = placedIn(chartOf({ sessions: [night], notes }))
    expect(one?.policy.kind).toBe('chosen')
  })
})
