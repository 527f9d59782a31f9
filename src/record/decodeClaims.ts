import type { These } from 'fp-ts/These'
import { decodePart } from '../codec/decodePart.js'
import type { DecodeIssues } from '../codec/DecodeIssue.js'
import { readLists, type Lists } from '../codec/readLists.js'
import { readWhole, type ReadPart } from '../codec/readWhole.js'
import { ownFields } from '../codec/record.js'
import { BilledLine } from './BilledLine.js'
import { Claims, ClaimsLists, MAX_LINES, MAX_RATES } from './Claims.js'
import { Rate } from './Rate.js'

const lists: Lists<Omit<Claims, 'incomplete'>> = {
  lines: { name: BilledLine.name, required: true, read: readWhole(BilledLine), max: MAX_LINES },
  rates: { name: Rate.name, required: false, read: readWhole(Rate), max: MAX_RATES },
}

const fieldNames = [...Object.keys(lists), 'incomplete']

/** Reads what can be read of claims, as `decodeClaims` does; nothing without their list of lines. */
const readClaims: ReadPart<Claims> = (input, walk) => {
  const own = ownFields(input, Claims.name, fieldNames, walk)
  if (own === undefined) return undefined
  const { lines, ...others } = readLists(lists, ClaimsLists, own, walk)
  return lines === undefined ? undefined : { ...others, lines }
}

/**
 * Reads billed lines and rates, each by itself. One that cannot be read is left out, and its list named in `incomplete`.
 * Left where there is no list of lines, right where everything can be read. Never throws; linear in the size of the
 * input; at most 100 issues are listed, and the others counted.
 *
 * @example
 * import { these as T } from 'fp-ts'
 * import { decodeClaims } from 'h2014'
 *
 * const claims = decodeClaims({ lines: [{ id: 'l1', member: 'm1', code: 'H2014' }, { id: 'l2' }] })
 * console.log(T.isBoth(claims) && claims.right.incomplete) // => [ 'lines' ]
 * console.log(T.isBoth(claims) && claims.left[0].path) // => [ 'lines', 1, 'member' ]
 */
export const decodeClaims = (input: unknown): These<DecodeIssues, Claims> =>
  decodePart(readClaims)(input)
