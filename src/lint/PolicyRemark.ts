/**
 * What is to be looked at in a policy.
 *
 * - `unreadable`: it cannot be read, or contradicts itself; no review uses it
 * - `noRule`: a weight or an override of a rule that there is not, which nobody hears
 * - `limitNeverConsulted`: a limit that judges no session of H2014
 * - `limitUnreachable`: a limit that another one, or the time itself, keeps from being reached
 * - `modifierNeverBorne`: a modifier for staff whom the policy accepts nowhere
 * - `secondHandAlone`: a value of which no text of the payer was read, so that its findings warn at most
 * - `unverified`: an edition in effect that nobody has held against its text for longer than was asked
 * - `ended`: no edition is in effect any more
 */
export type PolicyRemarkKind =
  | 'unreadable'
  | 'noRule'
  | 'limitNeverConsulted'
  | 'limitUnreachable'
  | 'modifierNeverBorne'
  | 'secondHandAlone'
  | 'unverified'
  | 'ended'

/** One thing to be looked at in a policy, and what to do. */
export interface PolicyRemark {
  /** Where, from the root of the policy. */
  readonly path: ReadonlyArray<string | number>
  /** What. */
  readonly kind: PolicyRemarkKind
  /** `error`: it does not work as written; `warning`: it may not do what it was written for; `information`: it is so. */
  readonly severity: 'error' | 'warning' | 'information'
  /** What is the matter, as an English sentence. */
  readonly message: string
  /** What its author can do about it. */
  readonly fix: string
}
