import * as E from 'fp-ts/Either'
import { compareText } from '../codec/compareText.js'
import { decode } from '../codec/decode.js'
import type { DecodeIssue, DecodeIssues } from '../codec/DecodeIssue.js'
import { integer } from '../codec/integer.js'
import { list } from '../codec/list.js'
import { record } from '../codec/record.js'
import { drawnPlaces } from './drawnPlaces.js'
import { maxMemberMonths, MemberMonth } from './MemberMonth.js'
import { splitMix64 } from './splitMix64.js'

/** A member-month that was drawn. */
export interface SampledMemberMonth extends MemberMonth {
  /** Its number in the frame in order, 1 for the first. */
  readonly frameNumber: number
}

/** A simple random sample of member-months, with all that another needs to draw it again. */
export interface MemberMonthSample {
  /** What the drawing followed from. */
  readonly seed: number
  /** How many member-months the frame holds. */
  readonly frameSize: number
  /** How many were drawn. */
  readonly size: number
  /** What was drawn, in the order of the drawing. */
  readonly memberMonths: ReadonlyArray<SampledMemberMonth>
}

interface Drawing {
  readonly seed: number
  readonly size: number
  readonly memberMonths: ReadonlyArray<MemberMonth>
}

const readDrawing = decode(
  record<Drawing>('Drawing', {
    seed: integer('seed', 0, Number.MAX_SAFE_INTEGER),
    size: integer('size', 1, maxMemberMonths),
    memberMonths: list(MemberMonth, maxMemberMonths),
  }),
)

/**
 * Draws so many of the member-months of a frame, without replacement, each set as likely as every other. The same seed
 * (a whole number, 0 to 2^53 - 1) and the same frame give the same sample in every runtime, whatever the order of the
 * frame: it is put in the order of members, then of months, and numbered from 1. A larger sample by the same seed begins
 * with the smaller one, so that spares are what it has beyond.
 *
 * The arguments are read anew, so that any value is safe. Left: what could not be read, a size beyond the frame, and a
 * member-month that stands in the frame twice, which would be drawn twice as often.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { sampleMemberMonths } from 'h2014'
 *
 * const sample = sampleMemberMonths(7, 2)([
 *   { member: 'member-1', month: '2026-03' },
 *   { member: 'member-1', month: '2026-04' },
 *   { member: 'member-2', month: '2026-03' },
 *   { member: 'member-3', month: '2026-03' },
 * ])
 * const drawn = E.isRight(sample) ? sample.right.memberMonths : []
 * console.log(drawn.map(({ frameNumber, member, month }) => [frameNumber, member, month]))
 * // => [ [ 4, 'member-3', '2026-03' ], [ 2, 'member-1', '2026-04' ] ]
 */
export const sampleMemberMonths =
  (
    seed: number,
    size: number,
  ): ((memberMonths: unknown) => E.Either<DecodeIssues, MemberMonthSample>) =>
  (memberMonths) =>
    E.flatMap(readDrawing({ seed, size, memberMonths }), drawnFrom)

const drawnFrom = ({
  seed,
  size,
  memberMonths,
}: Drawing): E.Either<DecodeIssues, MemberMonthSample> => {
  const repeated = firstRepeated(memberMonths)
  if (repeated !== undefined) return E.left([repeated])
  const frameSize = memberMonths.length
  if (size > frameSize) {
    return E.left([{ path: ['size'], kind: 'range', expected: 'at most the size of the frame' }])
  }
  const frame = [...memberMonths].sort(
    (a, b) => compareText(a.member, b.member) || compareText(a.month, b.month),
  )
  const drawn = drawnPlaces(splitMix64(BigInt(seed)), size, frameSize).flatMap((place) => {
    const memberMonth = frame[place]
    return memberMonth === undefined ? [] : [{ frameNumber: place + 1, ...memberMonth }]
  })
  return E.right({ seed, frameSize, size, memberMonths: drawn })
}

const firstRepeated = (memberMonths: ReadonlyArray<MemberMonth>): DecodeIssue | undefined => {
  const seen = new Set<string>()
  for (const [index, { member, month }] of memberMonths.entries()) {
    // All months are as long as another, so that no two member-months make one text.
    const text = month + member
    if (seen.has(text)) {
      const expected = 'each member-month once'
      return { path: ['memberMonths', index], kind: 'contradiction', expected }
    }
    seen.add(text)
  }
  return undefined
}
