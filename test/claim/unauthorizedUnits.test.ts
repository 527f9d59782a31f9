import * as T from 'fp-ts/These'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stated, quarterHours } from '../rule/judged.js'
import { counting, held, heldOn } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { chartReviewOf, dailyLimit } from './reviewed.js'

const asked = (source?: 'hearsay') => ({ claimTerms: { authorization: [stated({}, source)] } })

const sessions = [held('a', '09:00', '10:00'), held('b', '10:00', '11:00')]

/** Units claimed of those documented, line by line. */
const claimedOf = (chart: object, matters: object = asked()): ReadonlyArray<string> =>
  chartReviewOf({ sessions, ...chart }, [counting(matters)]).lines.map(({ outcome }) =>
    T.isLeft(outcome)
      ? 'none'
      : `${outcome.right.serviceDate} ${outcome.right.units}/${outcome.right.documentedUnits}`,
  )

describe('unauthorizedUnits', () => {
  it.each<readonly [string, object, object, ReadonlyArray<string>]>([
    ['within', { authorizations: [yearly('x', 8)] }, asked(), ['2026-03-02 8/8']],
    ['beyond', { authorizations: [yearly('x', 7)] }, asked(), ['2026-03-02 7/8']],
    ['far beyond', { authorizations: [yearly('x', 3)] }, asked(), ['2026-03-02 3/8']],
    ['none left', { authorizations: [yearly('x', 0)] }, asked(), ['none']],
    ['nobody asks', { authorizations: [yearly('x', 3)] }, {}, ['2026-03-02 8/8']],
    [
      'it is only hearsay that somebody asks',
      { authorizations: [yearly('x', 3)] },
      asked('hearsay'),
      ['2026-03-02 8/8'],
    ],
    [
      'beside a limit',
      { authorizations: [yearly('x', 9)] },
      { ...asked(), limits: [dailyLimit(6)] },
      ['2026-03-02 6/8'],
    ],
    [
      'and beyond a limit too',
      { authorizations: [yearly('x', 5)] },
      { ...asked(), limits: [dailyLimit(6)] },
      ['2026-03-02 5/8'],
    ],
  ])('%s', (_, chart, matters, expected) => {
    expect(claimedOf(chart, matters)).toEqual(expected)
  })

  it('a session over midnight loses units on the day on which they are not authorized', () => {
    const night = [
      heldOn('2026-03-31', 'a', '23:00', '23:30', { end: '2026-04-01T01:00:00-06:00' }),
    ]
    const authorizations = [
      yearly('x', 9, { effective: { from: '2026-03-01', through: '2026-03-31' } }),
    ]
    const units = { ...quarterHours, midnight: stated('splitByServiceDate') }
    expect(claimedOf({ sessions: night, authorizations }, { ...asked(), units })).toEqual([
      '2026-03-31 4/4',
      'none',
    ])
  })

  it('a finding says of how many', () => {
    const review = chartReviewOf({ sessions, authorizations: [yearly('x', 5)] }, [
      counting({ ...asked(), limits: [dailyLimit(6)] }),
    ])
    const beyond = review.sessions.map(({ findings }) =>
      Math.max(
        0,
        ...findings.map((one) =>
          one.outcome === 'notMet' && one.severity === 'error' ? (one.unsupportedUnits ?? 0) : 0,
        ),
      ),
    )
    expect(beyond).toEqual([0, 3])
  })

  it('what is claimed is what is authorized, or what is documented, whichever is less', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(lengths, fc.nat(20), fc.nat(5), (units, granted, used) => {
        const given = units.map((count, index) =>
          held(
            `s${index}`,
            `${10 + index}:00`,
            `${10 + index}:${String(15 * count - 1).padStart(2, '0')}`,
          ),
        )
        const authorizations = [yearly('x', granted, { opening: { usedUnits: used } })]
        const { lines, documentedUnits } = chartReviewOf({ sessions: given, authorizations }, [
          counting({ ...asked(), units: { ...quarterHours, rounding: anyPart } }),
        ])
        let claimed = 0
        for (const { outcome } of lines) if (!T.isLeft(outcome)) claimed += outcome.right.units
        expect(claimed).toBe(Math.min(Number(documentedUnits), Math.max(0, granted - used)))
      }),
    )
  })
})

const anyPart = stated({
  kind: 'remainder',
  unitMinutes: 15,
  remainderMinutes: 1,
  minimumMinutes: 1,
})
