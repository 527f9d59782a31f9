/** A value that counts how often each of its fields is read. */
export interface ReadCounter {
  readonly input: unknown
  /** How often the field was read that was read most often. */
  readonly most: () => number
}

/** A plain value behind proxies that count. */
export const readCounter = (value: unknown): ReadCounter => {
  const counts = new Map<object, Map<string, number>>()
  const counted = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner
    const reads = new Map<string, number>()
    counts.set(inner, reads)
    const children = new Map<unknown, unknown>()
    for (const child of Object.values(inner)) children.set(child, counted(child))
    return new Proxy(inner, {
      get: (target, key, receiver) => {
        const child: unknown = Reflect.get(target, key, receiver)
        if (typeof key === 'symbol') return child
        reads.set(key, (reads.get(key) ?? 0) + 1)
        return children.get(child) ?? child
      },
    })
  }
  const input = counted(value)
  const most = (): number =>
    Math.max(0, ...[...counts.values()].flatMap((reads) => [...reads.values()]))
  return { input, most }
}
