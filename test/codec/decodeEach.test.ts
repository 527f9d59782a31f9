import * as T from 'fp-ts/These'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeEach, MAX_RECORDS } from '../../src/codec/decodeEach.js'
import { hostileValues } from './hostileValues.js'
import { Span } from './Visit.js'

const decodeSpans = decodeEach(Span)

const kindsIn = (result: ReturnType<typeof decodeSpans>): ReadonlyArray<unknown> =>
  T.isRight(result) ? [] : result.left.map(({ kind, path }) => [kind, path])

it.each<readonly [string, unknown, ReadonlyArray<unknown> | undefined, ReadonlyArray<unknown>]>([
  ['none', [], [], []],
  ['all of them', [{ from: 1 }, { from: 2 }], [{ from: 1 }, { from: 2 }], []],
  [
    'some of them',
    [{ from: 1 }, {}, { from: 3, end: 2 }, null, { from: 4 }],
    [{ from: 1 }, { from: 4 }],
    [
      ['missing', [1, 'from']],
      ['contradiction', [2, 'end']],
      ['missing', [3]],
    ],
  ],
  [
    'none of them',
    [{}, 'x'],
    undefined,
    [
      ['missing', [0, 'from']],
      ['type', [1]],
    ],
  ],
  ['no list', { from: 1 }, undefined, [['type', []]]],
])('reads %s', (_, input, values, kinds) => {
  const result = decodeSpans(input)
  expect(T.isLeft(result) ? undefined : result.right).toStrictEqual(values)
  expect(kindsIn(result)).toEqual(kinds)
})

it('leaves out exactly what it says', () => {
  const span = fc.oneof(fc.record({ from: fc.nat(1_440) }), fc.anything())
  fc.assert(
    fc.property(fc.array(span, { maxLength: 50 }), (input) => {
      const result = decodeSpans(input)
      const left = new Set(T.isRight(result) ? [] : result.left.map(({ path }) => path[0]))
      const read = T.isLeft(result) ? [] : result.right
      expect(read.length + left.size).toBe(input.length)
      expect(T.isRight(result)).toBe(left.size === 0)
    }),
  )
})

it('reads as many as the cap, and counts the issues over theirs', () => {
  const input = Array<unknown>(MAX_RECORDS).fill({ from: 'x' })
  input[MAX_RECORDS - 1] = { from: 1 }
  const result = decodeSpans(input)
  expect(T.isBoth(result) && result.right).toEqual([{ from: 1 }])
  expect(T.isBoth(result) && result.left.at(-1)).toMatchObject({
    kind: 'rest',
    count: MAX_RECORDS - 1 - 100,
  })
})

it('reads none of one more', () => {
  expect(kindsIn(decodeSpans(Array<unknown>(MAX_RECORDS + 1).fill({ from: 1 })))).toEqual([
    ['tooMany', []],
  ])
})

it.each(hostileValues)('never throws on %s, nor with it among others', (_, input) => {
  expect(T.isRight(decodeSpans(input))).toBe(false)
  const result = decodeSpans([input, { from: 1 }])
  expect(T.isBoth(result) && result.right).toEqual([{ from: 1 }])
})
