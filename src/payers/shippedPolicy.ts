import * as E from 'fp-ts/Either'
import { frozen } from '../code/frozen.js'
import { decodePolicy } from '../policy/decodePolicy.js'
import type { PolicyHistory, PolicyKind } from '../policy/PolicyHistory.js'

/**
 * A policy file of this library, frozen since all share it. One that cannot be read has no editions, so that every
 * service date is undetermined; the tests read each.
 */
export const shippedPolicy = (payer: string, kind: PolicyKind, file: unknown): PolicyHistory => {
  const unread: PolicyHistory = { payer, name: payer, kind, sources: [], editions: [] }
  return frozen(E.getOrElse(() => unread)(decodePolicy(file)))
}
