import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import { expect, it } from 'vitest'
import { contextPath } from '../../src/codec/contextPath.js'

interface WholeBrand {
  readonly Whole: unique symbol
}

const wrong = { a: 'x', b: 1 }
const ofA = t.type({ a: t.number })
interface Tree {
  readonly a: ReadonlyArray<number>
}

const tree: t.Type<Tree> = t.recursion('Tree', () => t.type({ a: t.readonlyArray(t.number) }))
const own = new t.Type<number, number, unknown>(
  'own',
  t.number.is,
  (input, context) => t.number.validate(input, t.appendContext(context, 'CANARY', t.number, input)),
  t.identity,
)

/** The path of the first error of a stock codec, with `*` where a key may be data. */
it.each<readonly [string, t.Decoder<unknown, unknown>, unknown, ReadonlyArray<unknown>]>([
  ['a root', t.number, 'x', []],
  ['a field', ofA, wrong, ['a']],
  ['a field that may be absent', t.partial({ a: t.number }), wrong, ['a']],
  ['a field in a field', t.type({ c: ofA }), { c: wrong }, ['c', 'a']],
  ['an element', t.array(ofA), [{ a: 1 }, wrong], [1, 'a']],
  ['a readonly element', t.readonlyArray(ofA), [wrong], [0, 'a']],
  ['a place of a tuple', t.tuple([t.string, ofA]), ['x', wrong], [1, 'a']],
  ['a member of a union', t.union([ofA, t.string]), wrong, ['a']],
  ['a part of an intersection', t.intersection([t.type({ b: t.number }), ofA]), wrong, ['a']],
  ['an exact record', t.exact(ofA), wrong, ['a']],
  ['a strict record', t.strict({ a: t.number }), wrong, ['a']],
  ['a readonly record', t.readonly(ofA), wrong, ['a']],
  ['a readonly exact record', t.readonly(t.exact(ofA)), wrong, ['a']],
  [
    'a branded record',
    t.brand(
      ofA,
      (a): a is t.Branded<t.TypeOf<typeof ofA>, WholeBrand> => Number.isInteger(a.a),
      'Whole',
    ),
    wrong,
    ['a'],
  ],
  ['a recursive one', tree, { a: [1, 'x'] }, ['a', 1]],
  ['a dictionary', t.record(t.string, ofA), { CANARY: wrong }, ['*', 'a']],
  [
    'a dictionary in a field',
    t.type({ a: t.record(t.string, t.number) }),
    { a: { CANARY: 'x' } },
    ['a', '*'],
  ],
  ['a codec of another kind', own, 'x', ['*']],
  [
    'what is piped',
    t.UnknownRecord.pipe(ofA as t.Type<{ a: number }, { a: number }, Record<string, unknown>>),
    wrong,
    ['*'],
  ],
])('%s', (_, type, input, path) => {
  const result = type.validate(input, [{ key: 'CANARY', type, actual: input }])
  const context = E.isLeft(result) ? (result.left[0]?.context ?? []) : []
  const steps = contextPath(context)
  expect(steps).toHaveLength(context.length)
  expect(steps.flatMap((step) => step.path)).toEqual(path)
  expect(steps.filter(({ isData }) => isData).every(({ key }) => key === '*')).toBe(true)
  expect(JSON.stringify(steps)).not.toContain('CANARY')
})

it('takes no inherited key for a field', () => {
  const context = [
    { key: '', type: ofA },
    { key: 'toString', type: t.number },
  ]
  expect(contextPath(context).flatMap(({ path }) => path)).toEqual(['*'])
})

it('has no steps where there are none', () => {
  expect(contextPath([])).toEqual([])
})
