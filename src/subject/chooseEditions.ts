import * as E from 'fp-ts/Either'
import { inEffectOn } from '../policy/inEffectOn.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import type { PolicyHistory } from '../policy/PolicyHistory.js'
import type { Member } from '../record/Member.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { choosePolicy, type PolicyChoice, type PolicyInEffect } from './choosePolicy.js'
import { unitPolicyOf, type Editions } from './Editions.js'
import type { Policies } from './Policies.js'

/** By what a session is judged, and why by no payer's policy where it is so. */
export interface EditionChoice {
  readonly policy: PolicyChoice
  /** The same object for all sessions that the same editions judge. */
  readonly editions: Editions
}

/** Chooses by a member, a service date, and the last date of a session over midnight. */
export type ChooseEditions = (
  member: Member,
  serviceDate: CalendarDate | undefined,
  lastDate?: CalendarDate,
) => EditionChoice

/**
 * Chooses the editions that judge a member's session, by its service date. A session over midnight has two
 * dates: unless its minutes all belong to the first, it is judged only where the same editions judge both.
 */
export const chooseEditions = (policies: Policies): ChooseEditions => {
  const chosen = choosePolicy(policies)
  const editionsOf = editionsBeside(policies)
  const choose: ChooseEditions = (member, serviceDate) => {
    const policy = chosen(member, serviceDate)
    const payer = policy.kind === 'chosen' ? policy.policy : undefined
    return { policy, editions: editionsOf(payer, serviceDate) }
  }
  return (member, serviceDate, lastDate = serviceDate) => {
    const choice = choose(member, serviceDate)
    if (choice.policy.kind !== 'chosen' || lastDate === serviceDate) return choice
    const { midnight } = unitPolicyOf(choice.editions)
    const keepsFirstDate = midnight !== 'notStated' && midnight.value === 'startDate'
    if (keepsFirstDate || choose(member, lastDate).editions === choice.editions) return choice
    const { payer } = choice.policy.policy.history
    return {
      policy: { kind: 'noEdition', payer, why: 'changesAtMidnight' },
      editions: editionsOf(undefined, serviceDate),
    }
  }
}

type Beside = Omit<Editions, 'payer'>

/** The editions of a payer with those of agency and baseline of a date: one object for the same editions. */
const editionsBeside = (policies: Policies) => {
  const beside = besideOn(policies)
  const known = new Map<Beside, Map<PayerPolicy | undefined, Editions>>()
  return (payer: PolicyInEffect | undefined, date: CalendarDate | undefined): Editions => {
    const others = beside(date)
    const withOthers = known.get(others) ?? new Map<PayerPolicy | undefined, Editions>()
    known.set(others, withOthers)
    const editions = withOthers.get(payer?.edition) ?? { payer, ...others }
    withOthers.set(payer?.edition, editions)
    return editions
  }
}

/** The editions of agency and baseline in effect on a date: one object for the same editions. */
const besideOn = ({ agencies, baselines }: Policies) => {
  const byDate = new Map<CalendarDate | undefined, Beside>()
  const byName = new Map<string, Beside>()
  return (date: CalendarDate | undefined): Beside => {
    const known = byDate.get(date)
    if (known !== undefined) return known
    const found = { agencies: inEffect(agencies, date), baselines: inEffect(baselines, date) }
    const name = JSON.stringify(
      [...found.agencies, ...found.baselines].map(({ history, edition }) => [
        history.payer,
        edition.edition,
      ]),
    )
    const beside = byName.get(name) ?? found
    byName.set(name, beside)
    byDate.set(date, beside)
    return beside
  }
}

const inEffect = (
  histories: ReadonlyArray<PolicyHistory>,
  date: CalendarDate | undefined,
): ReadonlyArray<PolicyInEffect> =>
  date === undefined
    ? []
    : histories.flatMap((history) => {
        const edition = inEffectOn(history)(date)
        return E.isRight(edition) ? [{ history, edition: edition.right }] : []
      })
