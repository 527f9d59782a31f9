import * as fc from 'fast-check'
import { hostileValues } from '../time/hostileValues.js'

const throws = (): never => {
  throw new Error('read')
}

const nested = (depth: number): unknown => {
  let value: unknown = {}
  for (let level = 0; level < depth; level += 1) value = { charts: value, sessions: [value] }
  return value
}

const cycle = (): unknown => {
  const record: Record<string, unknown> = {}
  const list: unknown[] = [record]
  record['charts'] = list
  record['member'] = record
  return record
}

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}

/** What changes each time that it is read. */
const restless = (): unknown => {
  let reads = 0
  return Object.defineProperty({}, 'charts', {
    enumerable: true,
    get: () => ((reads += 1) % 2 === 0 ? [] : 'charts'),
  })
}

/** Values that no argument of the library expects. */
export const hostileInputs: ReadonlyArray<readonly [string, unknown]> = [
  ...hostileValues,
  ['nested a hundred thousand deep', nested(100_000)],
  ['a cycle', cycle()],
  ['a revoked proxy', revoked()],
  ['a list that throws', new Proxy([], { get: throws })],
  [
    'a list that says it is endless',
    new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : 1) }),
  ],
  ['a list of holes', new Array(1_000)],
  ['what changes as it is read', restless()],
  ['an own __proto__', JSON.parse('{"__proto__":{"charts":[]},"charts":[{"__proto__":1}]}')],
]

/** One of them, or whatever else there may be. In a function, since fast-check looks into what it makes. */
export const hostileInput: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.nat(hostileInputs.length - 1).map((index) => () => hostileInputs[index]?.[1]),
  fc
    .anything({
      withBigInt: true,
      withNullPrototype: true,
      withSparseArray: true,
      withMap: true,
      withDate: true,
    })
    .map((value) => () => value),
)
