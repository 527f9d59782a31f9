import * as fc from 'fast-check'
import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import type { ChartReview } from '../../src/claim/ChartReview.js'
import { counting, heldOn } from '../subject/chartOf.js'
import { chartReviewOf, dailyLimit } from './reviewed.js'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Sessions of a few days, no two at one time. */
const sessions = fc
  .uniqueArray(
    fc.record({
      dayOfMonth: fc.integer({ min: 1, max: 9 }),
      hour: fc.integer({ min: 8, max: 16 }),
      quarters: fc.integer({ min: 1, max: 3 }),
      kind: fc.constantFrom('individual', 'group'),
    }),
    { maxLength: 9, selector: ({ dayOfMonth, hour }) => `${dayOfMonth} ${hour}` },
  )
  .map((all) =>
    all.map(({ dayOfMonth, hour, quarters, kind }, index) => {
      const from = `${twoDigits(hour)}:00`
      const until = `${twoDigits(hour)}:${twoDigits(quarters * 15)}`
      const format = { kind }
      return heldOn(`2026-03-${twoDigits(dayOfMonth)}`, `s${index}`, from, until, { format })
    }),
  )

const limits = fc.uniqueArray(
  fc.constantFrom<object>(
    dailyLimit(3),
    dailyLimit(5, { window: { kind: 'rolling24Hours' } }),
    dailyLimit(6, { window: { kind: 'rollingDays', days: 3 } }),
    dailyLimit(8, { window: { kind: 'month' } }),
    dailyLimit(75, { window: { kind: 'week', firstDay: 'sunday' }, measure: 'minutes' }),
    dailyLimit(2, { window: { kind: 'rollingDays', days: 4 }, measure: 'sessions' }),
    dailyLimit(4, { window: { kind: 'lifetime' }, measure: 'days' }),
    dailyLimit(2, { window: { kind: 'month' }, when: { formats: ['group'] } }),
  ),
  { minLength: 1, maxLength: 3 },
)

const reviewed = (of: ReadonlyArray<object>, by: ReadonlyArray<object>): ChartReview =>
  chartReviewOf({ sessions: of }, [counting({ limits: by })])

/** The units that limits say are beyond, of each session and by each limit. */
const saidBeyond = ({ sessions: all }: ChartReview): ReadonlyMap<string, ReadonlyArray<number>> =>
  new Map(
    all.map(({ session, findings }) => [
      session,
      findings.flatMap((finding) =>
        finding.outcome === 'notMet' && finding.rule.endsWith('Limit')
          ? [finding.unsupportedUnits ?? 0]
          : [],
      ),
    ]),
  )

/** The units of each session that its lines hold. */
const claimedOf = ({ lines }: ChartReview): ReadonlyMap<string, number> => {
  const claimed = new Map<string, number>()
  for (const { outcome } of lines) {
    if (T.isLeft(outcome)) continue
    for (const { pieces } of outcome.right.slices) {
      const id = pieces[0]?.session ?? ''
      claimed.set(id, (claimed.get(id) ?? 0) + 1)
    }
  }
  return claimed
}

describe('the units that limits take off lines', () => {
  it('are those of which a finding says so: as many as one limit says, and not more than all say', () => {
    fc.assert(
      fc.property(sessions, limits, (of, by) => {
        const chart = reviewed(of, by)
        const claimed = claimedOf(chart)
        const said = saidBeyond(chart)
        for (const { session, units = 0 } of chart.sessions) {
          const beyond = said.get(session) ?? []
          let sum = 0
          for (const one of beyond) sum += one
          const lost = units - (claimed.get(session) ?? 0)
          expect(lost).toBeGreaterThanOrEqual(Math.max(0, ...beyond))
          expect(lost).toBeLessThanOrEqual(Math.min(units, sum))
        }
      }),
    )
  })

  it('are the same in whatever order the sessions are given', () => {
    const orders = sessions.chain((of) =>
      fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length })),
    )
    fc.assert(
      fc.property(orders, limits, ([of, another], by) => {
        expect(JSON.stringify(reviewed(another, by))).toBe(JSON.stringify(reviewed(of, by)))
      }),
    )
  })
})
