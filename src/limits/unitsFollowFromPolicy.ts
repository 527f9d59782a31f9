import * as E from 'fp-ts/Either'
import { stated } from '../policy/stated.js'
import { judgeFor } from '../rule/judgeFor.js'
import type { Rule, RuleText } from '../rule/Rule.js'
import { unitsIn } from '../rule/unitsIn.js'
import { met, notMet, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { Minutes } from '../time/Minutes.js'

/** Why the session has no unit. */
export interface NoUnitDetail {
  readonly reason: 'timeEarnsNoUnit'
  readonly minutesDocumented: Minutes
}

const text: RuleText<'unitsFollowFromPolicy', NoUnitDetail> = {
  id: 'unitsFollowFromPolicy',
  title: 'The time of the session makes units by the policy',
  severity: { schedule: 'info', sign: 'info', claim: 'error', audit: 'error' },
  reasons: {
    timeEarnsNoUnit: {
      sentence:
        "The documented minutes, {minutesDocumented}, earn no unit by this policy's rounding and aggregation.",
      fix: 'Nothing is to be billed for it. A line of no units is not sent.',
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
  },
}

/**
 * The policy says how time becomes units, and the time of the session is part of at least one. The finding cites the
 * rounding that made them, of the payer or else of the agency. Where nothing states a rounding and an aggregation it
 * cannot be told, and nothing may be billed: the finding names the silent payer. Time that earns no unit is nobody's
 * fault.
 */
export const unitsFollowFromPolicy: Rule<'unitsFollowFromPolicy', NoUnitDetail> = {
  ...text,
  authority: 'policy',
  findings: (bench) => {
    const { payer, agencies } = bench
    const heard = [...(payer === undefined ? [] : [payer]), ...agencies]
    const [rounding] = heard.flatMap((policy) =>
      stated(policy.edition.units?.rounding).map((cited) => ({ policy, cited, index: 0 })),
    )
    const byRounding = judgeFor(text, bench, check, rounding)
    const bySilence = judgeFor(text, bench, check, payer && { policy: payer, index: 0 })
    return (subject) => [(E.isRight(unitsIn(subject)) ? byRounding : bySilence)(subject)]
  },
}

const check = (subject: SessionSubject): Verdict<NoUnitDetail> => {
  const known = unitsIn(subject)
  if (E.isLeft(known)) return known.left
  const { minutesDocumented, countedMilliseconds } = known.right
  return countedMilliseconds > 0
    ? met
    : notMet({ reason: 'timeEarnsNoUnit', minutesDocumented }, [
        sessionEvidence(subject.session.id),
      ])
}
