import type { Hcpcs } from '../code/Hcpcs.js'
import type { Authorization } from '../record/Authorization.js'
import type { Session } from '../record/Session.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { covers } from '../time/DateRange.js'
import { bearsModifier, type BorneModifiers } from '../units/BorneModifiers.js'
import type { PolicyChoice } from './choosePolicy.js'

/** What of a session an authorization is for, beside its date. */
export interface AuthorizedKind {
  readonly code: Hcpcs
  /** The payer that pays; absent where it is not known. */
  readonly payer: string | undefined
  /** What would tell the payer, where it is not known. */
  readonly payerField: 'policy' | 'member.coverages'
  /** The modifiers that it bears. */
  readonly modifiers: BorneModifiers
}

/** The modifiers that the caller set itself. */
export const ownModifiers = ({ modifiers }: Session): BorneModifiers => ({
  known: modifiers ?? [],
  areComplete: modifiers !== undefined,
})

/** The kind of a session that is judged by the policy of a payer, or by none. */
export const authorizedKind = (
  { code }: Session,
  policy: PolicyChoice,
  modifiers: BorneModifiers,
): AuthorizedKind => ({
  code,
  payer: payerIn(policy),
  payerField: policy.kind === 'payerUnknown' ? 'policy' : 'member.coverages',
  modifiers,
})

const payerIn = (policy: PolicyChoice): string | undefined => {
  if (policy.kind === 'chosen') return policy.policy.history.payer
  return policy.kind === 'noEdition' ? policy.payer : undefined
}

/** That an authorization fits in one thing or does not, or the path of what is not known. */
export type Fit = boolean | string

/** Whether an authorization is for the code. One that names no code is for none. */
export const fitsCode = ({ codes }: Authorization, { code }: AuthorizedKind): Fit =>
  codes === undefined ? 'authorization.codes' : codes.includes(code)

/** Whether it is the payer's. */
export const fitsPayer = (
  { payer }: Authorization,
  { payer: paying, payerField }: AuthorizedKind,
): Fit => {
  if (payer === undefined) return 'authorization.payer'
  return paying === undefined ? payerField : payer === paying
}

/** Whether the session bears every modifier that it is limited to. */
export const fitsModifiers = (
  { modifiers }: Authorization,
  { modifiers: borne }: AuthorizedKind,
): Fit => {
  if (modifiers === undefined) return 'authorization.modifiers'
  const borneOf = modifiers.map(bearsModifier(borne))
  if (borneOf.includes(false)) return false
  return borneOf.includes(undefined) ? 'session.modifiers' : true
}

/** Whether it covers a service date. */
export const fitsDate = ({ effective }: Authorization, date: CalendarDate): Fit =>
  effective === undefined ? 'authorization.effective' : covers(effective)(date)
