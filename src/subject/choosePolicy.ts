import * as E from 'fp-ts/Either'
import { inEffectOn, type NoEdition } from '../policy/inEffectOn.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import type { PolicyGap } from '../policy/PolicyGap.js'
import type { PolicyHistory } from '../policy/PolicyHistory.js'
import type { Coverage } from '../record/Coverage.js'
import type { Member } from '../record/Member.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { covers } from '../time/DateRange.js'
import type { Policies } from './Policies.js'

/** An edition and the history that it belongs to, which holds its sources. */
export interface PolicyInEffect {
  readonly history: PolicyHistory
  readonly edition: PayerPolicy
}

/** The payer's edition that judges a session, or why there is none. */
export type PolicyChoice =
  | { readonly kind: 'chosen'; readonly policy: PolicyInEffect }
  | { readonly kind: 'noServiceDate' }
  /** Coverage is not known, or not which of several payers pays first. */
  | { readonly kind: 'coverageUnknown' }
  | { readonly kind: 'notCovered' }
  | { readonly kind: 'payerUnknown' }
  | {
      readonly kind: 'noEdition'
      readonly payer: string
      /** `changesAtMidnight`: the session is over midnight, and the next day is judged by another edition or by none. */
      readonly why: NoEdition | 'changesAtMidnight'
      /** The gap between editions that holds the date, where that is why. */
      readonly gap?: PolicyGap
    }

/** Who pays by a choice: a payer; nobody that has a policy, which is empty; absent where it is not known. */
export const payerPaying = (choice: PolicyChoice): string | undefined => {
  switch (choice.kind) {
    case 'chosen':
      return choice.policy.history.payer
    case 'noEdition':
      return choice.payer
    case 'notCovered':
    case 'payerUnknown':
      return ''
    case 'coverageUnknown':
    case 'noServiceDate':
      return undefined
  }
}

/** The edition of the payer that pays first for the member on the service date. */
export const choosePolicy =
  ({ payers }: Policies) =>
  ({ coverages }: Member, serviceDate: CalendarDate | undefined): PolicyChoice => {
    if (coverages === undefined) return { kind: 'coverageUnknown' }
    if (serviceDate === undefined) return { kind: 'noServiceDate' }
    const paying = firstToPay(coverages.filter(coversOn(serviceDate)))
    const [payer, other] = [...paying]
    if (payer === undefined) return { kind: 'notCovered' }
    if (other !== undefined) return { kind: 'coverageUnknown' }
    const history = payers.get(payer)
    if (history === undefined) return { kind: 'payerUnknown' }
    const edition = inEffectOn(history)(serviceDate)
    return E.isRight(edition)
      ? { kind: 'chosen', policy: { history, edition: edition.right } }
      : { kind: 'noEdition', payer, why: edition.left, ...gapOn(history, serviceDate) }
  }

const gapOn = ({ gaps = [] }: PolicyHistory, date: CalendarDate): { readonly gap?: PolicyGap } => {
  const gap = gaps.find(({ dates }) => covers(dates)(date))
  return gap === undefined ? {} : { gap }
}

// A coverage without a first day is taken to have begun: that it covers is what was recorded.
const coversOn =
  (date: CalendarDate) =>
  ({ from, through }: Coverage): boolean =>
    (from === undefined || from <= date) && (through === undefined || date <= through)

/** The payers of the lowest order. More than one: which of them pays first is not known, and is not guessed. */
const firstToPay = (coverages: ReadonlyArray<Coverage>): ReadonlySet<string> => {
  let first = Infinity
  for (const { order = Infinity } of coverages) first = Math.min(first, order)
  return new Set(
    coverages.filter(({ order = Infinity }) => order === first).map(({ payer }) => payer),
  )
}
