import * as E from 'fp-ts/Either'
import { decode } from '../codec/decode.js'
import type { DecodeIssues } from '../codec/DecodeIssue.js'
import { integer } from '../codec/integer.js'
import { list } from '../codec/list.js'
import { record } from '../codec/record.js'
import { maxMemberMonths } from './MemberMonth.js'
import { studentT } from './studentT.js'

/** What the overpayments of a simple random sample say of the whole frame. Money is in cents. */
export interface Extrapolation {
  /** How many of a hundred such samples have the true total between their limits, in the long run. */
  readonly confidencePercent: number
  /** How many member-months the sample was drawn from. */
  readonly frameSize: number
  /** How many were drawn. */
  readonly sampleSize: number
  /** How many of those drawn were overpaid or underpaid at all. */
  readonly nonZeroCount: number
  /** Overpaid less underpaid in the sample. */
  readonly sampleCents: number
  /** The same for each member-month drawn; not rounded. */
  readonly meanCents: number
  /** The standard deviation of the member-months drawn, by one less than their number; not rounded. */
  readonly standardDeviationCents: number
  /** The standard error of the point estimate, corrected for the part of the frame that was drawn; not rounded. */
  readonly standardErrorCents: number
  /** Student's t for the confidence, two-sided, at one degree of freedom less than was drawn. */
  readonly tValue: number
  /** The mean times the size of the frame, to the nearest cent. */
  readonly pointEstimateCents: number
  /** The point estimate less t times the standard error, to the nearest cent; below 0 where less than nothing is within. */
  readonly lowerLimitCents: number
  /** The point estimate and t times the standard error, to the nearest cent. */
  readonly upperLimitCents: number
}

interface Appraisal {
  readonly confidencePercent: number
  readonly frameSize: number
  readonly cents: ReadonlyArray<number>
}

// So that no limit at any confidence that is read goes beyond the whole numbers that are exact.
const mostCents = 100_000_000

const readAppraisal = decode(
  record<Appraisal>('Appraisal', {
    confidencePercent: integer('confidencePercent', 50, 99),
    frameSize: integer('frameSize', 1, maxMemberMonths),
    cents: list(integer('cents', -mostCents, mostCents), maxMemberMonths),
  }),
)

/**
 * The overpayment of a whole frame, with its confidence limits, by what was overpaid in a simple random sample of it: the
 * difference estimator that auditors of HHS OIG reckon with RAT-STATS ("unrestricted variable appraisal"). Where they
 * take the lower limit of the two-sided 90 percent, it is below the true total in about 95 of 100 samples.
 *
 * `cents` is what was overpaid in each member-month drawn, with those where nothing was (0) and those that were underpaid
 * (below 0); at most a million dollars each. Their order changes nothing. The confidence is a whole percent, 50 to 99.
 *
 * The arguments are read anew, so that any value is safe. Left: what could not be read, more amounts than the frame has,
 * and fewer than two, of which no spread can be told.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { extrapolate } from 'h2014'
 *
 * const cents = [0, 4_500, 12_000, 0, 9_000, 4_500, 0, 6_000, -1_500, 9_000]
 * const overpaid = extrapolate(90)(400)(cents)
 * console.log(E.isRight(overpaid) && overpaid.right.pointEstimateCents) // => 1740000
 * console.log(E.isRight(overpaid) && overpaid.right.lowerLimitCents) // => 672835
 */
export const extrapolate =
  (confidencePercent: number) =>
  (frameSize: number) =>
  (cents: ReadonlyArray<number>): E.Either<DecodeIssues, Extrapolation> =>
    E.flatMap(readAppraisal({ confidencePercent, frameSize, cents }), appraised)

const appraised = (appraisal: Appraisal): E.Either<DecodeIssues, Extrapolation> => {
  const { confidencePercent, frameSize, cents } = appraisal
  const sampleSize = cents.length
  if (sampleSize < 2) return refused('range', 'two amounts or more')
  if (sampleSize > frameSize) return refused('tooMany', 'at most the size of the frame')
  let sampleCents = 0
  let squares = 0n
  let nonZeroCount = 0
  for (const amount of cents) {
    sampleCents += amount
    squares += BigInt(amount) ** 2n
    if (amount !== 0) nonZeroCount += 1
  }
  // In whole numbers, so that neither the order nor the size of the amounts costs a digit.
  const spread = BigInt(sampleSize) * squares - BigInt(sampleCents) ** 2n
  const variance = Number(spread) / (sampleSize * (sampleSize - 1))
  const standardErrorCents = Math.sqrt(
    (variance * frameSize * (frameSize - sampleSize)) / sampleSize,
  )
  const estimate = Number(BigInt(frameSize) * BigInt(sampleCents)) / sampleSize
  const tValue = studentT(confidencePercent, sampleSize - 1)
  const precision = tValue * standardErrorCents
  return E.right({
    confidencePercent,
    frameSize,
    sampleSize,
    nonZeroCount,
    sampleCents,
    meanCents: sampleCents / sampleSize,
    standardDeviationCents: Math.sqrt(variance),
    standardErrorCents,
    tValue,
    pointEstimateCents: wholeCents(estimate),
    lowerLimitCents: wholeCents(estimate - precision),
    upperLimitCents: wholeCents(estimate + precision),
  })
}

const refused = (kind: 'range' | 'tooMany', expected: string): E.Either<DecodeIssues, never> =>
  E.left([{ path: ['cents'], kind, expected }])

// Negative zero is zero.
const wholeCents = (cents: number): number => Math.round(cents) + 0
