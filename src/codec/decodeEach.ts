import type { These } from 'fp-ts/These'
import { isCodec, readOf, type Codec } from './Codec.js'
import type { DecodeIssues } from './DecodeIssue.js'
import { decodePart } from './decodePart.js'
import { readEach } from './readEach.js'

/** The most records that one call reads. */
export const MAX_RECORDS = 1_000_000

/**
 * Reads many: what can be read, with the issues of what cannot, each path beginning with the record's
 * index. Left where nothing can be read, right where everything can.
 *
 * @example
 * import { these as T } from 'fp-ts'
 * import { decodeEach, Session } from 'h2014'
 *
 * const read = decodeEach(Session)([{ id: 's1', code: 'H2014' }, { id: 's2' }])
 * console.log(T.isBoth(read) && read.right.length) // => 1
 * console.log(T.isBoth(read) && read.left[0].path) // => [1, 'code']
 */
export const decodeEach = <A>(
  codec: Codec<A>,
): ((inputs: unknown) => These<DecodeIssues, ReadonlyArray<A>>) => {
  const name = isCodec(codec) ? codec.name : 'a codec of h2014'
  const elements = { name, read: readOf(codec), max: MAX_RECORDS }
  return decodePart((inputs, walk) => {
    const each = readEach(elements, inputs, walk)
    const isNothing = each?.values.length === 0 && !each.complete
    return isNothing ? undefined : each?.values
  })
}
