import * as E from 'fp-ts/Either'
import { stated } from '../policy/stated.js'
import { authorizationAsked } from '../rule/authorizationAsked.js'
import { borneModifiers } from '../rule/borneModifiers.js'
import { statedLimits } from '../rule/statedLimits.js'
import type { ChartDraws } from '../subject/chartDraws.js'
import type { AuthorizationChoice } from '../subject/chooseAuthorization.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { everyUnit, trialDraw, type Trial, type TrialOutcome } from '../subject/trialDraw.js'
import { limitNeed } from './limitNeed.js'
import type { Proposal } from './Proposal.js'
import type { UnitsSoFar } from './unitsSoFar.js'

/** What is asked of a proposed session by way of authorizations. */
export interface AuthorizationTrial {
  readonly isNeeded: boolean | 'undetermined' | 'notTakenUp'
  /** Those that may bear it. */
  readonly choice: AuthorizationChoice
  /** What comes of so many units of it, where an authorization is needed: of all of them, or of those beyond a limit. */
  readonly attempt: (units: number) => TrialOutcome
}

/** Tries proposed sessions against the authorizations of a chart, where payer or agency ask for one. */
export const authorizationTrial = (
  soFar: UnitsSoFar,
  draws: ChartDraws,
): ((proposal: Proposal) => AuthorizationTrial) => {
  const trial = trialDraw(draws)
  const limitsIn = limitNeeds(soFar)
  return (proposal) => {
    const { one, subject, serviceDate } = proposal
    const { session, policy, editions } = subject
    const need = needOf(subject)
    const modifiers = borneModifiers(editions)(subject)
    const choice = draws.choose({ session, serviceDate, policy, modifiers })
    const draw = trial({ one, serviceDate, choice })
    const limits = limitsIn(editions).map((needIn) => needIn(proposal))
    return {
      isNeeded: need.isNeeded,
      choice,
      attempt: (units) => {
        if (units === 0) return WITHIN
        const drawn = draw(units)
        return worstOf([
          outcomeOfAll(need, choice, drawn),
          ...limits.map((limit) => drawn(limit(units))),
        ])
      },
    }
  }
}

const WITHIN: TrialOutcome = { fate: 'within', missing: [] }

/** The limits of editions beyond which an authorization is needed, made ready once. */
const limitNeeds = (soFar: UnitsSoFar) => {
  const known = new Map<Editions, ReadonlyArray<ReturnType<typeof limitNeed>>>()
  return (editions: Editions) => {
    const needs =
      known.get(editions) ??
      statedLimits(editions)
        .filter(({ limit }) => limit.beyond === 'authorizationNeeded')
        .map((stated) => limitNeed(stated, soFar))
    known.set(editions, needs)
    return needs
  }
}

/** What comes of units where an authorization is needed of all. */
const outcomeOfAll = (
  { isNeeded, missing }: Need,
  { choice }: AuthorizationChoice,
  drawn: Trial,
): TrialOutcome => {
  if (isNeeded === false || isNeeded === 'notTakenUp') return WITHIN
  const outcome = ((): TrialOutcome => {
    switch (choice.kind) {
      case 'chosen':
        return drawn(everyUnit)
      case 'none':
        return { fate: 'beyond', missing: [] }
      case 'unknown':
        return { fate: 'untold', missing: choice.missing }
    }
  })()
  return isNeeded === true || outcome.fate === 'within'
    ? outcome
    : { fate: 'untold', missing: [...missing, ...outcome.missing] }
}

const worstOf = (outcomes: ReadonlyArray<TrialOutcome>): TrialOutcome => {
  if (outcomes.some(({ fate }) => fate === 'beyond')) return { fate: 'beyond', missing: [] }
  const untold = outcomes.filter(({ fate }) => fate === 'untold')
  const missing = new Set(untold.flatMap((outcome) => outcome.missing))
  return untold.length === 0 ? WITHIN : { fate: 'untold', missing: [...missing].sort() }
}

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
