import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { extrapolate, type Extrapolation } from '../../src/sampling/extrapolate.js'
import { sampleMemberMonths } from '../../src/sampling/sampleMemberMonths.js'
import { studentT } from '../../src/sampling/studentT.js'
import { callWith } from '../claim/call.js'
import { hostileInputs } from '../claim/hostileInputs.js'

const extrapolated = (
  percent: number,
  frameSize: number,
  cents: ReadonlyArray<number>,
): Extrapolation => {
  const result = extrapolate(percent)(frameSize)(cents)
  if (E.isLeft(result)) throw new Error('a test gives what cannot be read')
  return result.right
}

const issuesOf = (percent: unknown, frameSize: unknown, cents: unknown): unknown => {
  const withFrame = callWith(extrapolate, [percent]) as object
  const withCents = callWith(withFrame, [frameSize]) as object
  const result = callWith(withCents, [cents]) as ReturnType<
    ReturnType<ReturnType<typeof extrapolate>>
  >
  return E.isLeft(result) ? result.left.map(({ path, kind }) => [path.join('.'), kind]) : 'limits'
}

const amounts = fc.array(fc.integer({ min: -500_000, max: 500_000 }), {
  minLength: 2,
  maxLength: 40,
})
const appraisals = fc.record({
  percent: fc.integer({ min: 50, max: 99 }),
  beyond: fc.nat(2_000),
  cents: amounts,
})

describe('published worked numbers', () => {
  // S. K. Thompson, Sampling, 3rd edition, 2012, examples 2.1 and 3.1, with the computing notes of chapters 2 and 3:
  // caribou in 15 of 286 strips. The estimator is that of RAT-STATS, and so is the interval; an animal is a dollar here.
  const caribou = [1, 50, 21, 98, 2, 36, 4, 29, 7, 15, 86, 10, 21, 5, 4].map((count) => count * 100)
  const found = extrapolated(90, 286, caribou)

  it('the estimate, its spread and its error', () => {
    expect((found.meanCents / 100).toFixed(5)).toBe('25.93333')
    expect(((found.standardDeviationCents / 100) ** 2).toFixed(4)).toBe('919.0667')
    expect((found.pointEstimateCents / 100).toFixed(2)).toBe('7416.93')
    expect((found.standardErrorCents / 100).toFixed(1)).toBe('2179.2')
  })

  it('the limits of the two-sided 90 percent, by the t-value that RAT-STATS prints', () => {
    expect(found.tValue.toFixed(12)).toBe('1.761310135775')
    expect(Math.round(found.lowerLimitCents / 100)).toBe(3_579)
    expect(Math.round(found.upperLimitCents / 100)).toBe(11_255)
    expect(found.lowerLimitCents / 100).toBeCloseTo(7_416.93 - 1.761310135775 * 2_179.192, 1)
  })

  it('what else is said of it', () => {
    expect(found).toMatchObject({
      confidencePercent: 90,
      frameSize: 286,
      sampleSize: 15,
      nonZeroCount: 15,
      sampleCents: 38_900,
    })
  })
})

describe('small samples', () => {
  it.each<readonly [string, number, ReadonlyArray<number>, readonly [number, number, number]]>([
    // mean 100, deviation 141.42…, error 10 times √(0.8) of 100, times 6.3137…
    ['two amounts', 10, [0, 200], [1_000, -4_647, 6_647]],
    ['the whole frame', 2, [0, 200], [200, 200, 200]],
    ['equal amounts', 10, [150, 150], [1_500, 1_500, 1_500]],
    ['nothing overpaid', 10, [0, 0, 0], [0, 0, 0]],
    ['all underpaid', 10, [-150, -150], [-1_500, -1_500, -1_500]],
    ['parts of a cent', 4, [1, 0, 0], [1, -1, 3]],
  ])('%s', (_, frameSize, cents, [estimate, lower, upper]) => {
    const found = extrapolated(90, frameSize, cents)
    expect([found.pointEstimateCents, found.lowerLimitCents, found.upperLimitCents]).toEqual([
      estimate,
      lower,
      upper,
    ])
  })

  it('counts what is not 0, above and below', () => {
    expect(extrapolated(90, 10, [0, 5, -5, 0]).nonZeroCount).toBe(2)
    expect(extrapolated(90, 10, [0, 0]).nonZeroCount).toBe(0)
  })

  it('has no negative zero', () => {
    expect(extrapolated(90, 7, [0, -0]).lowerLimitCents).toBe(0)
    // Less than half a cent below 0.
    expect(extrapolated(70, 4, [-1, 0, 0]).upperLimitCents).toBe(0)
  })
})

describe('laws', () => {
  it('agrees with the textbook, reckoned in two passes', () => {
    fc.assert(
      fc.property(appraisals, ({ percent, beyond, cents }) => {
        const size = cents.length
        const frameSize = size + beyond
        const mean = cents.reduce((sum, amount) => sum + amount, 0) / size
        const squares = cents.reduce((sum, amount) => sum + (amount - mean) ** 2, 0)
        const deviation = Math.sqrt(squares / (size - 1))
        const error = frameSize * (deviation / Math.sqrt(size)) * Math.sqrt(beyond / frameSize)
        const precision = studentT(percent, size - 1) * error
        const found = extrapolated(percent, frameSize, cents)
        const near = (actual: number, expected: number): void => {
          expect(Math.abs(actual - expected)).toBeLessThanOrEqual(0.501 + 1e-9 * Math.abs(expected))
        }
        expect(found.meanCents).toBe(mean)
        near(found.standardDeviationCents, deviation)
        near(found.standardErrorCents, error)
        near(found.pointEstimateCents, frameSize * mean)
        near(found.lowerLimitCents, frameSize * mean - precision)
        near(found.upperLimitCents, frameSize * mean + precision)
      }),
    )
  })

  it('the order of the amounts changes nothing, to the last digit', () => {
    fc.assert(
      fc.property(appraisals, ({ percent, beyond, cents }) => {
        const frameSize = cents.length + beyond
        const sorted = [...cents].sort((a, b) => a - b)
        expect(extrapolated(percent, frameSize, sorted)).toStrictEqual(
          extrapolated(percent, frameSize, cents),
        )
      }),
    )
  })

  it('a census has no error', () => {
    fc.assert(
      fc.property(amounts, (cents) => {
        const found = extrapolated(90, cents.length, cents)
        expect([found.lowerLimitCents, found.pointEstimateCents, found.upperLimitCents]).toEqual([
          found.sampleCents,
          found.sampleCents,
          found.sampleCents,
        ])
      }),
    )
  })

  it('what is underpaid instead turns the limits around', () => {
    fc.assert(
      fc.property(appraisals, ({ percent, beyond, cents }) => {
        const frameSize = cents.length + beyond
        const found = extrapolated(percent, frameSize, cents)
        const turned = extrapolated(
          percent,
          frameSize,
          cents.map((amount) => -amount),
        )
        // Half a cent is rounded up on both sides of zero.
        expect(Math.abs(turned.lowerLimitCents + found.upperLimitCents)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('the limits of a true total hold it about as often as they say', () => {
    // Three hundred member-months, a third of them overpaid, by more and less.
    const overpaid = Array.from({ length: 300 }, (_, index) =>
      index % 3 === 0 ? 2_500 * ((index % 7) + 1) : 0,
    )
    const total = overpaid.reduce((sum, amount) => sum + amount, 0)
    const frame = overpaid.map((_, index) => ({
      member: `member-${String(index).padStart(3, '0')}`,
      month: '2026-03',
    }))
    let held = 0
    let below = 0
    for (let seed = 0; seed < 1_000; seed += 1) {
      const sample = sampleMemberMonths(seed, 60)(frame)
      const drawn = E.isRight(sample) ? sample.right.memberMonths : []
      const cents = drawn.map(({ frameNumber }) => overpaid[frameNumber - 1] ?? Number.NaN)
      const { lowerLimitCents, upperLimitCents } = extrapolated(90, 300, cents)
      if (lowerLimitCents <= total) below += 1
      if (lowerLimitCents <= total && total <= upperLimitCents) held += 1
    }
    expect(held).toBeGreaterThan(870)
    expect(held).toBeLessThan(930)
    expect(below).toBeGreaterThan(930)
    expect(below).toBeLessThan(980)
  })

  it('the most that is read stays within exact whole numbers', () => {
    const most = extrapolated(99, 1_000_000, [100_000_000, -100_000_000])
    expect(Number.isSafeInteger(most.lowerLimitCents)).toBe(true)
    expect(most.upperLimitCents).toBe(-most.lowerLimitCents)
    expect(extrapolated(99, 1_000_000, [100_000_000, 100_000_000]).pointEstimateCents).toBe(1e14)
  })
})

describe('what cannot be extrapolated', () => {
  it.each<readonly [string, unknown, unknown, unknown, unknown]>([
    ['no amount', 90, 10, [], [['cents', 'range']]],
    ['one amount', 90, 10, [100], [['cents', 'range']]],
    ['one amount, the whole frame', 90, 1, [100], [['cents', 'range']]],
    ['two amounts', 90, 10, [100, 0], 'limits'],
    ['as many amounts as the frame has', 90, 2, [100, 0], 'limits'],
    ['more amounts than the frame has', 90, 2, [100, 0, 0], [['cents', 'tooMany']]],
    ['a frame of none', 90, 0, [100, 0], [['frameSize', 'range']]],
    ['the largest frame', 90, 1_000_000, [100, 0], 'limits'],
    ['a frame beyond it', 90, 1_000_001, [100, 0], [['frameSize', 'range']]],
    ['a frame that is not whole', 90, 10.5, [100, 0], [['frameSize', 'range']]],
    ['the lowest confidence', 50, 10, [100, 0], 'limits'],
    ['a confidence below it', 49, 10, [100, 0], [['confidencePercent', 'range']]],
    ['the highest confidence', 99, 10, [100, 0], 'limits'],
    ['a confidence above it', 100, 10, [100, 0], [['confidencePercent', 'range']]],
    ['a confidence written as a share', 0.9, 10, [100, 0], [['confidencePercent', 'range']]],
    ['the largest amount', 90, 10, [100_000_000, -100_000_000], 'limits'],
    ['an amount above it', 90, 10, [100_000_001, 0], [['cents.0', 'range']]],
    ['an amount below it', 90, 10, [0, -100_000_001], [['cents.1', 'range']]],
    ['an amount in dollars', 90, 10, [12.5, 0], [['cents.0', 'range']]],
    ['an amount that is not known', 90, 10, [0, undefined, 5], [['cents.1', 'missing']]],
    ['an amount that is no number', 90, 10, [0, '5'], [['cents.1', 'type']]],
    ['no amounts', 90, 10, undefined, [['cents', 'missing']]],
    [
      'nothing',
      undefined,
      undefined,
      undefined,
      [
        ['confidencePercent', 'missing'],
        ['frameSize', 'missing'],
        ['cents', 'missing'],
      ],
    ],
  ])('%s', (_, percent, frameSize, cents, issues) => {
    expect(issuesOf(percent, frameSize, cents)).toEqual(issues)
  })

  it('says what was expected', () => {
    expect(extrapolate(90)(10)([5])).toEqual(
      E.left([{ path: ['cents'], kind: 'range', expected: 'two amounts or more' }]),
    )
    expect(extrapolate(90)(2)([5, 5, 5])).toEqual(
      E.left([{ path: ['cents'], kind: 'tooMany', expected: 'at most the size of the frame' }]),
    )
  })

  it.each(hostileInputs)('%s, as any of the arguments', (_, value) => {
    for (const args of [
      [value, 10, [100, 0]],
      [90, value, [100, 0]],
      [90, 10, value],
      [90, 10, [value, 0]],
    ]) {
      const issues = issuesOf(args[0], args[1], args[2])
      if (issues !== 'limits') expect(issues).not.toEqual([])
    }
  })
})
