import { isRight } from 'fp-ts/Either'
import type { Codec } from '../codec/Codec.js'
import { decode } from '../codec/decode.js'
import { frozen } from './frozen.js'

/**
 * Rows that are written in the source, read with their codec and frozen. A row that cannot be read is left out; the
 * tests count the rows.
 */
export const frozenRows = <A>(
  codec: Codec<A>,
  written: ReadonlyArray<unknown>,
): ReadonlyArray<A> => {
  const read = decode(codec)
  const rows: A[] = []
  for (const row of written) {
    const result = read(row)
    if (isRight(result)) rows.push(result.right)
  }
  return frozen(rows)
}
