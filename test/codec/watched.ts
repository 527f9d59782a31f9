/** A read of an untrusted value that a proxy saw: `get spans.0.from`. */
export type Trace = Array<string>

/**
 * The same value behind proxies, at every depth, that write down each operation before it is done. No
 * operation that changes a value is let through.
 */
export const watched = (value: unknown, trace: Trace, before: () => void = () => undefined) =>
  watch(value, [], (operation, path) => {
    trace.push(`${operation} ${path.join('.')}`)
    before()
  })

type Note = (operation: string, path: ReadonlyArray<string>) => void

const watch = (value: unknown, path: ReadonlyArray<string>, note: Note): unknown => {
  if (typeof value !== 'object' || value === null) return value
  const refuse = (): never => {
    throw new Error('a codec changed its input')
  }
  return new Proxy(value, {
    get: (target, key) => {
      note('get', [...path, String(key)])
      return watch(Reflect.get(target, key), [...path, String(key)], note)
    },
    getOwnPropertyDescriptor: (target, key) => {
      note('describe', [...path, String(key)])
      return Reflect.getOwnPropertyDescriptor(target, key)
    },
    getPrototypeOf: (target) => {
      note('prototype', path)
      return Reflect.getPrototypeOf(target)
    },
    ownKeys: (target) => {
      note('keys', path)
      return Reflect.ownKeys(target)
    },
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
    setPrototypeOf: refuse,
    preventExtensions: refuse,
  })
}

/** The most often that one field was read. */
export const mostReads = (trace: Trace): number => {
  const reads = trace.filter((entry) => entry.startsWith('get '))
  return Math.max(
    0,
    ...[...new Set(reads)].map((read) => reads.filter((entry) => entry === read).length),
  )
}
