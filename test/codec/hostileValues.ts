import { runInNewContext } from 'node:vm'

const throws = (): never => {
  throw new Error('read')
}

const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

const cycle = (): unknown => {
  const value: Record<string, unknown> = {}
  for (const key of ['id', 'units', 'place', 'other', 'kind', 'spans']) value[key] = value
  return value
}

const listCycle = (): unknown => {
  const value: Array<unknown> = []
  value.push(value, value)
  return value
}

const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = {}
  for (let i = 0; i < levels; i += 1) value = wrap(value)
  return value
}

const traps: ProxyHandler<object> = {
  get: throws,
  getOwnPropertyDescriptor: throws,
  getPrototypeOf: throws,
  has: throws,
  ownKeys: throws,
}

class Classed {
  readonly id = 'v1'
}

/** What no codec of a record, list, text or number reads, and what none of them may throw on. */
export const hostileValues: ReadonlyArray<readonly [name: string, value: unknown]> = [
  ['undefined', undefined],
  ['null', null],
  ['NaN', Number.NaN],
  ['a big integer', 16n],
  ['a symbol', Symbol('id')],
  ['a function', throws],
  ['a class', Classed],
  ['a class instance', new Classed()],
  ['an object of an own prototype', Object.create({ id: 'v1' })],
  ['a Date', new Date(0)],
  ['a Map', new Map([['id', 'v1']])],
  ['a Set', new Set(['v1'])],
  ['a regular expression', /v1/],
  ['an Error', new Error('v1')],
  ['a Promise', Promise.resolve('v1')],
  ['a buffer', new Uint8Array(4)],
  ['a boxed text', Object('H2014')],
  ['a boxed number', Object(16)],
  ['a boxed yes', Object(true)],
  ['a class instance of another realm', runInNewContext('new (class { id = "v1" })()')],
  ['a Date of another realm', runInNewContext('new Date(0)')],
  ['a Map of another realm', runInNewContext('new Map([["id", "v1"]])')],
  ['a boxed text of another realm', runInNewContext('Object("H2014")')],
  ['a revoked record', revoked({})],
  ['a revoked list', revoked([])],
  ['a revoked function', revoked(throws)],
  ['a record that throws', new Proxy({}, traps)],
  ['a list that throws', new Proxy([], traps)],
  ['a record that is its own field', cycle()],
  ['a list that is its own element', listCycle()],
  ['a hundred thousand records in one another', nested(100_000, (inner) => ({ place: inner }))],
  ['a hundred thousand lists in one another', nested(100_000, (inner) => [inner])],
  ['a list of a subclass', new (class extends Array<string> {})()],
  ['a list without a prototype', Object.setPrototypeOf([], null)],
]
