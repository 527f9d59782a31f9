import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import {
  sampleMemberMonths,
  type MemberMonthSample,
} from '../../src/sampling/sampleMemberMonths.js'
import { MemberMonth } from '../arbitrary/MemberMonth.js'
import { callWith } from '../claim/call.js'
import { hostileInputs } from '../claim/hostileInputs.js'

/** Member 000 to 249, each in four months: a thousand, in order. */
const thousand = Array.from({ length: 1_000 }, (_, index) => ({
  member: `member-${String(Math.floor(index / 4)).padStart(3, '0')}`,
  month: `2026-0${(index % 4) + 1}`,
}))

const four = thousand.slice(0, 4)

const sampleOf = (seed: number, size: number, frame: unknown): MemberMonthSample => {
  const sample = sampleMemberMonths(seed, size)(frame)
  if (E.isLeft(sample)) throw new Error('a test gives what cannot be read')
  return sample.right
}

const numbersOf = ({ memberMonths }: MemberMonthSample): ReadonlyArray<number> =>
  memberMonths.map(({ frameNumber }) => frameNumber)

const issuesOf = (seed: unknown, size: unknown, frame: unknown): unknown => {
  const draw = callWith(sampleMemberMonths, [seed, size]) as ReturnType<typeof sampleMemberMonths>
  const sample = draw(frame)
  return E.isLeft(sample) ? sample.left.map(({ path, kind }) => [path.join('.'), kind]) : 'sample'
}

const frames = fc.uniqueArray(MemberMonth, {
  minLength: 1,
  maxLength: 30,
  selector: ({ member, month }) => JSON.stringify([member, month]),
})

describe('a sample of member-months', () => {
  // Drawn by another program, in another language, from the published algorithms. A change breaks old samples.
  it.each([
    [0, [536, 29, 322, 923, 852, 631, 512, 928, 876, 643]],
    [1, [466, 243, 583, 628, 206, 39, 56, 782, 465, 361]],
    [42, [414, 183, 553, 27, 339, 943, 856, 397, 286, 754]],
    [20_261_124, [142, 137, 177, 820, 491, 462, 772, 433, 269, 113]],
    [Number.MAX_SAFE_INTEGER, [368, 148, 645, 333, 64, 818, 231, 457, 513, 611]],
  ])('by the seed %d is the same forever', (seed, numbers) => {
    expect(numbersOf(sampleOf(seed, 10, thousand))).toEqual(numbers)
  })

  it('says all that is needed to draw it again', () => {
    expect(sampleOf(7, 2, four)).toEqual({
      seed: 7,
      frameSize: 4,
      size: 2,
      memberMonths: [
        { frameNumber: 4, member: 'member-000', month: '2026-04' },
        { frameNumber: 2, member: 'member-000', month: '2026-02' },
      ],
    })
  })

  it('numbers the frame by members, and of one member by months', () => {
    const frame = [
      { member: 'b', month: '2026-01' },
      { member: 'a', month: '2026-02' },
      { member: 'B', month: '2026-03' },
      { member: 'a', month: '2025-12' },
    ]
    const inOrder = [...sampleOf(1, 4, frame).memberMonths].sort(
      (a, b) => a.frameNumber - b.frameNumber,
    )
    expect(inOrder).toEqual([
      { frameNumber: 1, member: 'B', month: '2026-03' },
      { frameNumber: 2, member: 'a', month: '2025-12' },
      { frameNumber: 3, member: 'a', month: '2026-02' },
      { frameNumber: 4, member: 'b', month: '2026-01' },
    ])
  })

  it('does not change with the order of the frame, nor change the frame', () => {
    fc.assert(
      fc.property(frames, fc.nat(), (frame, seed) => {
        const before = JSON.stringify(frame)
        const sample = sampleOf(seed, frame.length, frame)
        expect(sampleOf(seed, frame.length, [...frame].reverse())).toEqual(sample)
        expect(JSON.stringify(frame)).toBe(before)
      }),
    )
  })

  it('of the whole frame is the frame', () => {
    fc.assert(
      fc.property(frames, fc.nat(), (frame, seed) => {
        const { memberMonths } = sampleOf(seed, frame.length, frame)
        const drawn = memberMonths.map(({ member, month }) => ({ member, month }))
        expect(new Set(drawn.map((one) => JSON.stringify(one)))).toEqual(
          new Set(frame.map(({ member, month }) => JSON.stringify({ member, month }))),
        )
        expect(
          [...memberMonths].map(({ frameNumber }) => frameNumber).sort((a, b) => a - b),
        ).toEqual(frame.map((_, index) => index + 1))
      }),
    )
  })

  it('that is larger begins with the smaller one', () => {
    expect(numbersOf(sampleOf(42, 25, thousand)).slice(0, 10)).toEqual(
      numbersOf(sampleOf(42, 10, thousand)),
    )
  })

  it('keeps nothing of the caller but members and months', () => {
    const frame = four.map((one) => ({ ...one, name: 'Jane Q Public' }))
    expect(sampleOf(7, 2, frame)).toEqual(sampleOf(7, 2, four))
  })
})

describe('what is no sample', () => {
  it.each<readonly [string, unknown, unknown, unknown, unknown]>([
    ['the lowest seed', 0, 1, four, 'sample'],
    ['a seed below it', -1, 1, four, [['seed', 'range']]],
    ['the highest seed', 2 ** 53 - 1, 1, four, 'sample'],
    ['a seed above it', 2 ** 53, 1, four, [['seed', 'range']]],
    ['a seed that is not whole', 0.5, 1, four, [['seed', 'range']]],
    ['no seed', undefined, 1, four, [['seed', 'missing']]],
    ['a size of none', 7, 0, four, [['size', 'range']]],
    ['a size of one', 7, 1, four, 'sample'],
    ['a size as large as the frame', 7, 4, four, 'sample'],
    ['a size beyond the frame', 7, 5, four, [['size', 'range']]],
    ['a size beyond every frame', 7, 1_000_001, four, [['size', 'range']]],
    ['an empty frame', 7, 1, [], [['size', 'range']]],
    ['no frame', 7, 1, undefined, [['memberMonths', 'missing']]],
    [
      'a month that is none',
      7,
      1,
      [...four, { member: 'a', month: '2026-13' }],
      [['memberMonths.4.month', 'form']],
    ],
    ['a member-month twice', 7, 1, [...four, four[1]], [['memberMonths.4', 'contradiction']]],
    [
      'a member-month twice, of which nothing else is said',
      7,
      9,
      [...four, four[1], four[2]],
      [['memberMonths.4', 'contradiction']],
    ],
    [
      'all of it',
      -1,
      0,
      'frame',
      [
        ['seed', 'range'],
        ['size', 'range'],
        ['memberMonths', 'type'],
      ],
    ],
  ])('%s', (_, seed, size, frame, issues) => {
    expect(issuesOf(seed, size, frame)).toEqual(issues)
  })

  it('says what was expected', () => {
    expect(sampleMemberMonths(7, 5)(four)).toEqual(
      E.left([{ path: ['size'], kind: 'range', expected: 'at most the size of the frame' }]),
    )
    expect(sampleMemberMonths(7, 1)([...four, ...four])).toEqual(
      E.left([
        {
          path: ['memberMonths', 4],
          kind: 'contradiction',
          expected: 'each member-month once',
        },
      ]),
    )
  })

  it('tells members apart whose references end or begin alike', () => {
    const frame = [
      { member: '1', month: '2026-01' },
      { member: '01', month: '2026-01' },
      { member: '1', month: '2026-10' },
    ]
    expect(sampleOf(1, 3, frame).frameSize).toBe(3)
  })

  it.each(hostileInputs)('%s, as any of the arguments', (_, value) => {
    for (const args of [
      [value, 1, four],
      [7, value, four],
      [7, 1, value],
      [7, 1, [value]],
      [7, 1, [{ member: value, month: value }]],
    ]) {
      const issues = issuesOf(args[0], args[1], args[2])
      if (issues !== 'sample') expect(issues).not.toEqual([])
    }
  })
})
