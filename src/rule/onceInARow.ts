/**
 * As `f`, reckoned once for as long as the same object is asked for: the sessions of a member share lists that may be
 * long. Only the last object is kept.
 */
export const onceInARow = <A extends object, B>(f: (a: A) => B): ((a: A) => B) => {
  let last: { readonly of: A; readonly is: B } | undefined
  return (a) => {
    const known = last?.of === a ? last : { of: a, is: f(a) }
    last = known
    return known.is
  }
}
