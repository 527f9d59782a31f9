import * as E from 'fp-ts/Either'
import type { Signature } from '../record/Signature.js'
import type { Evidence } from '../subject/Evidence.js'
import type { OffsetDateTime } from '../time/OffsetDateTime.js'
import { signingTime } from './signingTime.js'
import { met, undetermined, type Met, type Undetermined } from './Verdict.js'

/** A signature that may be the one that is asked for, as far as who gave it goes. */
export interface CandidateSignature {
  readonly signature: Signature
  /** The field that holds it, which names what is missing of it. */
  readonly field: 'note.signatures' | 'note.coSignatures'
  /** What is not known of who gave it, as paths of field names; none where it is who was asked for. */
  readonly missing: ReadonlyArray<string>
}

/** When a session ended, and how soon from then it is signed. */
export interface SigningDeadline {
  readonly end: OffsetDateTime | undefined
  /** Absent: at any time from then on. */
  readonly withinHours: number | undefined
  /** The records on which the answer rests. */
  readonly evidence: ReadonlyArray<Evidence>
}

/** How the nearest of some signatures misses. `minutesLate` is what the least late is late at least, 1 or more. */
export type SigningMiss =
  | { readonly kind: 'none' }
  | { readonly kind: 'beforeEnd' }
  | { readonly kind: 'late'; readonly withinHours: number; readonly minutesLate: number }

/**
 * Whether one of some signatures was given once the session had ended and in time. One of which only the day is known,
 * the day of the end, may have been given before, which weighs nothing: most signatures by hand bear their day alone.
 * A note that was amended must be signed as it stands, and is in time where one of its versions was.
 */
export const signedAfter = (deadline: SigningDeadline) => {
  const inTime = signedWithin(deadline)
  const atAnyTime = signedWithin({ ...deadline, withinHours: undefined })
  return (
    candidates: ReadonlyArray<CandidateSignature>,
    ofAllVersions: ReadonlyArray<CandidateSignature>,
  ): E.Either<SigningMiss, Met | Undetermined> => {
    const known = atAnyTime(candidates)
    const isSigned = E.isRight(known) && known.right.outcome === 'met'
    return inTime(isSigned ? ofAllVersions : candidates)
  }
}

const signedWithin =
  ({ end, withinHours, evidence }: SigningDeadline) =>
  (candidates: ReadonlyArray<CandidateSignature>): E.Either<SigningMiss, Met | Undetermined> => {
    const timeOf = signingTime(end, withinHours)
    const missing = new Set<string>()
    const onDayOfEnd = new Set<string>()
    let isBeforeEnd = false
    let minutesLate = Infinity
    for (const one of candidates) {
      const time = timeOf(one.signature)
      const isWho = one.missing.length === 0
      if (time.kind === 'inTime' && isWho) return E.right(met)
      if (time.kind === 'beforeEnd') isBeforeEnd = true
      else if (time.kind === 'late') minutesLate = Math.min(minutesLate, time.minutesLate)
      else if (time.kind === 'onDayOfEnd' && isWho) onDayOfEnd.add(`${one.field}.signedAt`)
      else {
        for (const path of one.missing) missing.add(path)
        if (time.kind === 'unknown') {
          for (const path of time.missing) {
            missing.add(path === 'signedAt' ? `${one.field}.signedAt` : path)
          }
        }
      }
    }
    if (onDayOfEnd.size > 0) {
      return E.right({ ...undetermined([...onDayOfEnd].sort(), evidence), severityAtMost: 'info' })
    }
    if (missing.size > 0) return E.right(undetermined([...missing].sort(), evidence))
    if (withinHours !== undefined && minutesLate < Infinity) {
      return E.left({ kind: 'late', withinHours, minutesLate })
    }
    return E.left(isBeforeEnd ? { kind: 'beforeEnd' } : { kind: 'none' })
  }
