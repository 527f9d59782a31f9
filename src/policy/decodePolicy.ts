import type { Either } from 'fp-ts/Either'
import { decodeClosed } from '../codec/decodeClosed.js'
import type { DecodeIssues } from '../codec/DecodeIssue.js'
import { PolicyHistory } from './PolicyHistory.js'

/**
 * Loads a policy file: every value cited, every gap between editions named, nothing that contradicts
 * itself, no key that is not known, for a misspelt limit would otherwise be no limit.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { decodePolicy } from 'h2014'
 * import { texasMedicaid } from 'h2014/payers'
 *
 * console.log(E.isRight(decodePolicy(texasMedicaid))) // => true
 * console.log(E.isLeft(decodePolicy({ ...texasMedicaid, limts: [] }))) // => true
 */
export const decodePolicy: (input: unknown) => Either<DecodeIssues, PolicyHistory> =
  decodeClosed(PolicyHistory)
