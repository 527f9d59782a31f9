import type * as t from 'io-ts'

/** A field that a caller may not have. */
export interface Optional<A> {
  readonly optional: t.Type<A, A, unknown>
}

/** Marks a field of a record that may be absent. */
export const optional = <A>(codec: t.Type<A, A, unknown>): Optional<A> => ({ optional: codec })
