import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { policy, quarterHours, stated } from '../rule/judged.js'
import { counting, held as heldByNobody, heldOn as heldOnByNobody } from '../subject/chartOf.js'
import { chartReviewOf, dailyLimit, linesInWords as linesOf } from './reviewed.js'

const perDay = {
  ...quarterHours,
  aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] }),
}

// With a rendering provider of whom all is known, so that nothing else is open.
const held = (id: string, from: string, until: string, fields: object = {}): object =>
  heldByNobody(id, from, until, { renderingProvider: 'staff', ...fields })

const heldOn = (date: string, id: string, from: string, until: string, fields: object = {}) =>
  heldOnByNobody(date, id, from, until, { renderingProvider: 'staff', ...fields })

const staff = [{ id: 'staff', credentials: [], supervisions: [], exclusions: [], absences: [] }]

const linesInWords = (
  chart: object,
  policies?: Parameters<typeof linesOf>[1],
  moment?: Parameters<typeof linesOf>[2],
) => linesOf({ staff, ...chart }, policies, moment)

const noteElements = [stated('skill')]
const skilled = (session: string) => ({ id: `note ${session}`, session, skills: [{ skill: 'x' }] })

describe('claimLines', () => {
  it('right: nothing is open', () => {
    expect(linesInWords({ sessions: [held('a', '09:00', '10:00')] })).toEqual(['a: 4/4: '])
  })

  it('left: nothing may be claimed, and why', () => {
    const sessions = [held('a', '09:00', '10:00', { end: undefined })]
    expect(linesInWords({ sessions })).toEqual(['a: : timesAreDocumented'])
  })

  it.each([
    ['no unit of four', 0, [4]],
    ['one unit of four', 1, [undefined]],
  ])('says how many units are over, where a limit leaves %s', (_, maximum, over) => {
    const sessions = [held('a', '09:00', '10:00')]
    const { lines } = chartReviewOf({ staff, sessions }, [
      counting({ limits: [dailyLimit(maximum)] }),
    ])
    expect(lines.map(({ overLimitUnits }) => overLimitUnits)).toEqual(over)
  })

  it('both: a line, and what somebody should look at', () => {
    const sessions = [held('a', '09:00', '10:00')]
    const policies = [counting({ limits: [dailyLimit(3)] })]
    expect(linesInWords({ sessions }, policies)).toEqual(['a: 3/4: unitsAreWithinDailyLimit'])
  })

  it('a line of no units is not made', () => {
    const sessions = [held('a', '09:00', '10:00'), held('b', '11:00', '11:14')]
    expect(linesInWords({ sessions }, [counting({ limits: [dailyLimit(0)] })])).toEqual([
      'a: : unitsAreWithinDailyLimit',
      'b: : unitsFollowFromPolicy',
    ])
  })

  it('what is beyond a limit of any window is on no line, and its standing shows', () => {
    const limits = [dailyLimit(3, { window: { kind: 'month' } })]
    const sessions = [held('a', '09:00', '10:00')]
    expect(linesInWords({ sessions }, [counting({ limits })])).toEqual([
      'a: 3/4: unitsAreWithinPeriodLimit',
    ])
    const { limits: standings } = chartReviewOf({ sessions }, [counting({ limits })])
    expect(standings.map(({ used, left }) => [used, left])).toEqual([[4, 0]])
  })

  it('a merged line carries what is open of each of its sessions', () => {
    const sessions = [held('a', '09:00', '10:00'), held('b', '11:00', '12:00')]
    const policies = [counting({ units: perDay, limits: [dailyLimit(2)] })]
    const [line] = chartReviewOf({ sessions, staff }, policies).lines
    expect(line?.sessions).toEqual(['a', 'b'])
    const open = line === undefined || T.isRight(line.outcome) ? [] : line.outcome.left
    expect(open.map(({ evidence }) => evidence.map(({ id }) => id))).toEqual([['a'], ['b']])
  })

  it('time that is not supported does not help other time to a unit', () => {
    const sessions = [held('a', '09:00', '09:08'), held('b', '11:00', '11:08')]
    const policies = [counting({ units: perDay, noteElements })]
    const chart = { sessions, notes: [skilled('a')] }
    expect(linesInWords({ ...chart, notes: [skilled('a'), skilled('b')] }, policies)).toEqual([
      'a+b: 1/1: ',
    ])
    expect(linesInWords(chart, policies)).toEqual([
      'a: : unitsFollowFromPolicy',
      'b: : skillTaughtIsDocumented',
    ])
  })

  it('units that are not supported use up no limit of those that are', () => {
    const sessions = [held('a', '09:00', '10:00'), held('b', '11:00', '12:00')]
    const policies = [counting({ limits: [dailyLimit(4)], noteElements })]
    const [first, second] = chartReviewOf({ sessions, notes: [skilled('b')] }, policies).lines
    expect(first && T.isLeft(first.outcome)).toBe(true)
    expect(second && !T.isLeft(second.outcome) && second.outcome.right.units).toBe(4)
  })

  it('history of other codes is on no line, and uses up the limit', () => {
    const sessions = [
      held('history', '08:00', '09:00', { code: 'H2017' }),
      held('a', '09:00', '10:00'),
    ]
    const limits = [dailyLimit(6, { codes: ['H2014', 'H2017'] })]
    expect(linesInWords({ sessions }, [counting({ limits })])).toEqual([
      'a: 2/4: unitsAreWithinDailyLimit',
    ])
  })

  it('sessions of one id are on no line, in none of the ways in which one is a copy', () => {
    const twins = [
      [held('a', '09:00', '10:00'), held('a', '09:00', '10:00')],
      [held('a', '09:00', '10:00'), held('a', '13:00', '14:00')],
      [held('a', '09:00', '10:00'), held('a', '13:00', '14:00', { code: 'H2017' })],
    ]
    for (const pair of twins) {
      const { lines } = chartReviewOf({ sessions: [...pair, held('b', '16:00', '17:00')] })
      const claimed = lines.filter(({ outcome }) => !T.isLeft(outcome))
      expect(claimed.map(({ sessions }) => sessions)).toEqual([['b']])
    }
  })

  it.each(['cancelled', 'noShow'])('one that is %s is no twin of one that was held', (status) => {
    const sessions = [held('a', '09:00', '10:00'), held('a', '13:00', '14:00', { status })]
    expect(linesInWords({ sessions })).toEqual(['a: 4/4: '])
  })

  it('nothing is claimed by a policy that bills the service by another code', () => {
    const policies = [counting({ serviceCode: stated('H2017') })]
    expect(linesInWords({ sessions: [held('a', '09:00', '10:00')] }, policies)).toEqual([
      'a: : payerPolicyIsInEffect',
    ])
  })

  it('nor from a total of a day that is not known', () => {
    const aggregation = stated({ kind: 'totalMinutes', codes: ['H2014', 'H2017'], by: [] })
    const sessions = [
      held('a', '09:00', '10:00'),
      held('history', '11:00', '', { code: 'H2017', end: undefined, status: undefined }),
    ]
    const policies = [counting({ units: { ...quarterHours, aggregation } })]
    expect(linesInWords({ sessions }, policies)).toEqual(['a: : unitsFollowFromPolicy'])
  })

  it('without a payer’s policy nothing may be claimed, though the agency counts units', () => {
    const agency = counting({}, { payer: 'agency', kind: 'agency' })
    const sessions = [held('a', '09:00', '10:00')]
    expect(linesInWords({ sessions }, [agency])).toEqual(['a: : payerPolicyIsInEffect'])
    expect(linesInWords({ sessions }, [agency], 'sign')).toEqual(['a: : payerPolicyIsInEffect'])
  })

  it('the agency’s count fills what the payer does not state', () => {
    const agency = counting({}, { payer: 'agency', kind: 'agency' })
    const sessions = [held('a', '09:00', '10:00')]
    expect(linesInWords({ sessions }, [policy(), agency])).toEqual(['a: 4/4: '])
  })

  it('in order of date, then of the sessions; those of no date last', () => {
    const sessions = [
      { id: 'undated', code: 'H2014', status: 'finished' },
      heldOn('2026-03-05', 'c', '09:00', '10:00', { placeOfService: '12' }),
      heldOn('2026-03-05', 'b', '07:00', '08:00', { placeOfService: '11' }),
      heldOn('2026-03-03', 'a', '09:00', '10:00'),
    ]
    const { lines } = chartReviewOf({ sessions })
    expect(lines.map((line) => line.sessions)).toEqual([['a'], ['b'], ['c'], ['undated']])
  })

  it('a night is two lines, each of its own date', () => {
    const units = { ...quarterHours, midnight: stated('splitByServiceDate') }
    const sessions = [
      heldOn('2026-03-02', 'night', '23:30', '23:45', { end: '2026-03-03T00:30:00-06:00' }),
    ]
    const { lines } = chartReviewOf({ sessions }, [counting({ units })])
    const dates = lines.flatMap(({ outcome }) =>
      T.isLeft(outcome) ? [] : [`${outcome.right.serviceDate} ${outcome.right.units}`],
    )
    expect(dates).toEqual(['2026-03-02 2', '2026-03-03 2'])
  })
})
