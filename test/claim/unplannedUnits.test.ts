import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { quarterHours, stated } from '../rule/judged.js'
import { counting, held } from '../subject/chartOf.js'
import { chartReviewOf, dailyLimit } from './reviewed.js'

const asking = (source: 'manual' | 'hearsay' = 'manual', matters: object = {}, history = {}) =>
  counting({ planTerms: { unitsWithinPlannedAmount: stated({}, source) }, ...matters }, history)

const planned = (quantity: number) => ({
  plans: [
    {
      id: 'plan',
      effective: { from: '2026-01-01' },
      services: [
        {
          code: 'H2014',
          amount: { quantity, measure: 'units' },
          frequency: { times: 1, per: 'day' },
        },
      ],
    },
  ],
})

const rule = 'unitsAreWithinPlannedAmount'

/** The lines of a chart: units of those documented, and whether the rule has something open. */
const linesOf = (
  sessions: ReadonlyArray<object>,
  quantity: number,
  policies: ReadonlyArray<PolicyHistory> = [asking()],
): ReadonlyArray<string> =>
  chartReviewOf({ sessions, ...planned(quantity) }, policies).lines.map(({ sessions, outcome }) => {
    const line = T.isLeft(outcome) ? undefined : outcome.right
    const open = T.isRight(outcome) ? [] : outcome.left
    const said = open.some((finding) => finding.rule === rule) ? ' open' : ''
    return line === undefined
      ? `${sessions.join('+')}: no line${said}`
      : `${line.sessions.join('+')}: ${line.units}/${line.documentedUnits}${said}`
  })

// Two sessions of four units each on one day.
const two = [held('a', '09:00', '10:00'), held('b', '10:00', '11:00')]

describe('unplannedUnits', () => {
  it.each<readonly [string, number, ReadonlyArray<string>]>([
    ['as many as planned', 8, ['a+b: 8/8']],
    ['one more', 7, ['a+b: 7/8 open']],
    ['a whole session more', 4, ['a: 4/8 open']],
    ['more than that', 3, ['a: 3/8 open']],
    ['all of it', 0, ['a+b: no line open']],
  ])('a line holds what the plan names: %s', (_, quantity, lines) => {
    expect(linesOf(two, quantity)).toEqual(lines)
  })

  it('takes nothing off where the policy is silent', () => {
    expect(linesOf(two, 7, [counting()])).toEqual(['a+b: 8/8'])
  })

  it('takes nothing off by what was read second hand', () => {
    expect(linesOf(two, 7, [asking('hearsay')])).toEqual(['a+b: 8/8 open'])
  })

  it.each([
    ['the plan', 7, 6],
    ['the limit', 6, 7],
  ])('takes off what the narrower of limit and plan does: %s', (_, maximum, quantity) => {
    const limited = asking('manual', { limits: [dailyLimit(maximum)] })
    expect(linesOf(two, quantity, [limited])).toEqual(['a+b: 6/8 open'])
  })

  it('of a session over midnight each line loses what is beyond on its own day', () => {
    const units = { ...quarterHours, midnight: stated('splitByServiceDate') }
    const night = held('night', '23:00', '23:00', { end: '2026-03-03T02:00:00-06:00' })
    expect(linesOf([night], 5, [asking('manual', { units })])).toEqual([
      'night: 4/4 open',
      'night: 5/8 open',
    ])
  })

  it('hears the agency beside the payer', () => {
    const agency = asking('manual', {}, { kind: 'agency', payer: 'agency' })
    expect(linesOf(two, 6, [counting(), agency])).toEqual(['a+b: 6/8 open'])
  })

  it('time that is not supported uses up nothing of the plan', () => {
    const first = held('a', '09:00', '10:00', { status: 'inProgress' })
    expect(linesOf([first, ...two.slice(1)], 4)).toEqual(['a: no line', 'b: 4/4'])
  })
})
