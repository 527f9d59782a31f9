import { carcs } from '../code/carcs.js'
import { MAX_LINE_MODIFIERS } from '../code/Modifier.js'
import { judgeFor } from '../rule/judgeFor.js'
import { modifiersOf } from '../rule/modifiersOf.js'
import type { Rule, RuleText } from '../rule/Rule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import type { Editions } from '../subject/Editions.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { statedModifiers } from '../subject/statedModifiers.js'

/** How many modifiers there are, and how many a claim line can bear. */
export interface ModifierCountDetail {
  readonly reason: 'tooManyModifiers'
  readonly modifiers: number
  readonly maximum: number
}

const text: RuleText<'modifiersFitOnClaimLine', ModifierCountDetail> = {
  id: 'modifiersFitOnClaimLine',
  title: 'The modifiers of the session fit on one claim line',
  severity: { schedule: 'info', sign: 'info', claim: 'error', audit: 'error' },
  reasons: {
    tooManyModifiers: {
      sentence: 'The session has modifiers: {modifiers}; a claim line bears at most {maximum}.',
      fix: 'Ask the payer which of them it needs, and take the others off.',
      fixedBy: 'biller',
      carc: carcs.modifierIsMissingOrWrong,
    },
  },
}

/**
 * A claim line has places for four modifiers, whoever pays. Those count that the payer's or the agency's policy asks for
 * by the facts, and those that the caller set beside them, each once.
 */
export const modifiersFitOnClaimLine: Rule<'modifiersFitOnClaimLine', ModifierCountDetail> = {
  ...text,
  authority: 'records',
  findings: (bench) => {
    const judge = judgeFor(text, bench, fits(bench))
    return (subject) => [judge(subject)]
  },
}

const fits = (editions: Editions): ((subject: SessionSubject) => Verdict<ModifierCountDetail>) => {
  const found = modifiersOf(statedModifiers(editions))
  return (subject) => {
    const { modifiers, open } = found(subject)
    const evidence = [sessionEvidence(subject.session.id)]
    const maximum = MAX_LINE_MODIFIERS
    if (modifiers.length > maximum) {
      return notMet(
        { reason: 'tooManyModifiers', modifiers: modifiers.length, maximum },
        evidence,
        'modifiers',
      )
    }
    if (modifiers.length + open.length > maximum) {
      return undetermined([...new Set(open.flatMap(({ missing }) => missing))], evidence)
    }
    return modifiers.length + open.length === 0 ? notApplicable : met
  }
}
