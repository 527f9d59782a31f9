import * as E from 'fp-ts/Either'
import { expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { list } from '../../src/codec/list.js'
import { refined } from '../../src/codec/refined.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'
import { Span } from './Visit.js'
import { mostReads, watched, type Trace } from './watched.js'

it.each<readonly [string, unknown, ReadonlyArray<unknown>]>([
  ['what does not contradict itself', { from: 1, end: 2 }, []],
  ['what has nothing to contradict', { from: 1 }, []],
  ['a contradiction, at its place', { from: 2, end: 1 }, [['contradiction', ['end']]]],
  ['what cannot be read', { from: 2, end: 'x' }, [['type', ['end']]]],
  [
    'what cannot be read and would contradict',
    { from: -1, end: -2 },
    [
      ['range', ['from']],
      ['range', ['end']],
    ],
  ],
  ['no record', 'x', [['type', []]]],
])('%s', (_, input, kinds) => {
  expect(kindsOf(Span)(input)).toEqual(kinds)
})

it('gives what the codec gives, and has its name', () => {
  expect(decode(Span)({ from: 1, end: null, other: 1 })).toStrictEqual(E.right({ from: 1 }))
  expect(Span.name).toBe('Span')
})

it('gives every contradiction, each within the place of the value', () => {
  const ranges = refined(list(list(Span)), (lists) =>
    lists.flatMap((each, index) =>
      each.length === 0
        ? [
            { path: [], expected: 'no empty list' },
            { path: [index, 0, 'end'], expected: 'an end' },
          ]
        : [],
    ),
  )
  expect(decode(list(ranges))([[[{ from: 1 }]], [[{ from: 1 }], []]])).toEqual(
    E.left([
      { path: [1], kind: 'contradiction', expected: 'no empty list' },
      { path: [1, 1, 0, 'end'], kind: 'contradiction', expected: 'an end' },
    ]),
  )
})

it('asks only of a value that could be read', () => {
  const asked: Array<unknown> = []
  const asking = refined(Span, (span) => {
    asked.push(span)
    return []
  })
  for (const input of [{ from: 1 }, { from: 'x' }, { from: 2, end: 1 }]) decode(asking)(input)
  for (const [, input] of hostileValues) expect(E.isLeft(decode(asking)(input))).toBe(true)
  expect(asked).toEqual([{ from: 1 }])
})

it.each([600, 500, 'x'])('reads each field once, to %s', (end) => {
  const trace: Trace = []
  decode(Span)(watched({ from: 540, end }, trace))
  expect(mostReads(trace)).toBe(1)
})
