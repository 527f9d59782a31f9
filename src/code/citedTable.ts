import type { Codec } from '../codec/Codec.js'
import { cited, type Cited } from '../source/Cited.js'
import { frozenRows } from './frozenRows.js'

/** A table of values that are written in the source, each read with its codec and cited by the key of one source, frozen. */
export const citedTable = <A>(
  value: Codec<A>,
  source: string,
  values: ReadonlyArray<unknown>,
): ReadonlyArray<Cited<A>> =>
  frozenRows(
    cited(value),
    values.map((each) => ({ value: each, source })),
  )
