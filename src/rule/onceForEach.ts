/**
 * As `f`, reckoned once for each object that is asked for, for as long as somebody else holds it. For what many sessions
 * of several staff ask in turn, such as of long lists of one worker.
 */
export const onceForEach = <A extends object, B>(f: (a: A) => B): ((a: A) => B) => {
  const known = new WeakMap<A, { readonly is: B }>()
  return (a) => {
    const kept = known.get(a)
    if (kept !== undefined) return kept.is
    const is = f(a)
    known.set(a, { is })
    return is
  }
}
