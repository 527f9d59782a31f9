import * as E from 'fp-ts/Either'
import { stated } from '../policy/stated.js'
import { authorizationAsked } from '../rule/authorizationAsked.js'
import { borneModifiers } from '../rule/borneModifiers.js'
import type { ChartDraws } from '../subject/chartDraws.js'
import type { AuthorizationChoice } from '../subject/chooseAuthorization.js'
import { bindingEditions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { trialDraw, type TrialOutcome } from '../subject/trialDraw.js'
import type { Proposal } from './Proposal.js'

/** What is asked of a proposed session by way of authorizations. */
export interface AuthorizationTrial {
  readonly isNeeded: boolean | 'undetermined' | 'notTakenUp'
  /** Those that may bear it. */
  readonly choice: AuthorizationChoice
  /** What comes of so many units of it, where an authorization is needed. */
  readonly attempt: (units: number) => TrialOutcome
}

/** Tries proposed sessions against the authorizations of a chart, where payer or agency ask for one. */
export const authorizationTrial = (
  draws: ChartDraws,
): ((proposal: Proposal) => AuthorizationTrial) => {
  const trial = trialDraw(draws)
  return ({ one, subject, serviceDate }) => {
    const { session, policy, editions } = subject
    const need = needOf(subject)
    const modifiers = borneModifiers(editions)(subject)
    const choice = draws.choose({ session, serviceDate, policy, modifiers })
    const draw = trial({ one, serviceDate, choice })
    const wanted = (units: number): TrialOutcome => {
      if (units === 0) return WITHIN
      switch (choice.choice.kind) {
        case 'chosen':
          return draw(units)
        case 'none':
          return { fate: 'beyond', missing: [] }
        case 'unknown':
          return { fate: 'untold', missing: choice.choice.missing }
      }
    }
    return {
      isNeeded: need.isNeeded,
      choice,
      attempt: (units) => {
        if (need.isNeeded === false || need.isNeeded === 'notTakenUp') return WITHIN
        const { fate, missing } = wanted(units)
        return need.isNeeded === true || fate === 'within'
          ? { fate, missing }
          : { fate: 'untold', missing: [...need.missing, ...missing] }
      },
    }
  }
}

const WITHIN: TrialOutcome = { fate: 'within', missing: [] }

interface Need {
  readonly isNeeded: AuthorizationTrial['isNeeded']
  readonly missing: ReadonlyArray<string>
}

const needOf = (subject: SessionSubject): Need => {
  const binding = bindingEditions(subject.editions)
  if (binding.every(({ edition }) => edition.claimTerms?.authorization === undefined)) {
    return { isNeeded: 'notTakenUp', missing: [] }
  }
  const asked = binding.flatMap(({ edition }) =>
    stated(edition.claimTerms?.authorization).map(({ value }) =>
      authorizationAsked(value)(subject),
    ),
  )
  if (asked.some(E.isRight)) return { isNeeded: true, missing: [] }
  const missing = asked.flatMap((one) =>
    E.isLeft(one) && one.left.outcome === 'undetermined' ? one.left.missing : [],
  )
  return { isNeeded: missing.length > 0 ? 'undetermined' : false, missing }
}
