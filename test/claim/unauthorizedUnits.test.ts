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

  const needing = (maximum: number, fields: object = {}) =>
    dailyLimit(maximum, { beyond: 'authorizationNeeded', ...fields })
  const none = { authorizations: [] }

  it.each<readonly [string, object, ReadonlyArray<object>, ReadonlyArray<string>]>([
    ['none is needed', none, [needing(8)], ['2026-03-02 8/8']],
    ['one is, and there is none', none, [needing(7)], ['2026-03-02 7/8']],
    [
      'one is of a worker, which no chart tells',
      none,
      [needing(7, { scope: 'staff' })],
      ['2026-03-02 8/8'],
    ],
    ['it is needed from the first unit', none, [needing(0)], ['none']],
    ['one bears all', { authorizations: [yearly('x', 8)] }, [needing(2)], ['2026-03-02 8/8']],
    ['all but one', { authorizations: [yearly('x', 7)] }, [needing(2)], ['2026-03-02 7/8']],
    ['less than is within', { authorizations: [yearly('x', 1)] }, [needing(2)], ['2026-03-02 2/8']],
    ['it has nothing left', { authorizations: [yearly('x', 0)] }, [needing(2)], ['2026-03-02 2/8']],
    [
      'the most that one of several needs',
      none,
      [needing(7), needing(5, { window: { kind: 'month' } })],
      ['2026-03-02 5/8'],
    ],
    ['beside one that denies', none, [needing(5), dailyLimit(6)], ['2026-03-02 5/8']],
    ['beside one that denies more', none, [needing(6), dailyLimit(5)], ['2026-03-02 5/8']],
    [
      'what is denied needs none',
      { authorizations: [yearly('x', 6)] },
      [needing(4), dailyLimit(6)],
      ['2026-03-02 6/8'],
    ],
    ['of another code', none, [needing(0, { codes: ['H2017'] })], ['2026-03-02 8/8']],
    ['second hand', none, [{ ...needing(5), source: 'hearsay' }], ['2026-03-02 8/8']],
    [
      'of any 24 hours',
      none,
      [needing(5, { window: { kind: 'rolling24Hours' } })],
      ['2026-03-02 5/8'],
    ],
  ])('beyond a limit: %s', (_, chart, limits, expected) => {
    expect(claimedOf(chart, { limits })).toEqual(expected)
  })

  it('of both, where a policy asks for one of all units too, what lacks it loses it', () => {
    const matters = { ...asked(), limits: [needing(2)] }
    expect(claimedOf({ authorizations: [yearly('x', 7)] }, matters)).toEqual(['2026-03-02 7/8'])
    expect(claimedOf({ authorizations: [yearly('x', 1)] }, matters)).toEqual(['2026-03-02 1/8'])
  })

  it('nothing is claimed of a session beyond it while it is not known what is authorized', () => {
    expect(claimedOf({}, { limits: [needing(6)] })).toEqual(['2026-03-02 4/4', 'none'])
    const sick = { authorizations: [yearly('x', 0, { units: undefined })] }
    expect(claimedOf(sick, { limits: [needing(6)] })).toEqual(['2026-03-02 4/4', 'none'])
  })

  it('nor is anything taken off a line for it, where a session is not claimed yet', () => {
    const at = (chart: object) =>
      chartReviewOf({ sessions, ...chart }, [counting({ limits: [needing(6)] })], 'sign').lines.map(
        ({ outcome }) => (T.isLeft(outcome) ? 'none' : outcome.right.units),
      )
    expect(at({})).toEqual([8])
    expect(at({ authorizations: [yearly('x', 0, { units: undefined })] })).toEqual([8])
    expect(at({ authorizations: [] })).toEqual([6])
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

  it('what is claimed is what needs none, or what is authorized, whichever is more', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(lengths, fc.nat(20), fc.nat(20), (units, maximum, granted) => {
        const given = units.map((count, index) =>
          held(`s${index}`, `${10 + index}:00`, `${10 + index}:${15 * count - 1}`),
        )
        const authorizations = [yearly('x', granted)]
        const { lines, documentedUnits } = chartReviewOf({ sessions: given, authorizations }, [
          counting({
            limits: [needing(maximum)],
            units: { ...quarterHours, rounding: anyPart },
          }),
        ])
        let claimed = 0
        for (const { outcome } of lines) if (!T.isLeft(outcome)) claimed += outcome.right.units
        expect(claimed).toBe(Math.min(Number(documentedUnits), Math.max(maximum, granted)))
      }),
    )
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
