import type { PolicyInEffect } from '../subject/choosePolicy.js'
import type { Bench } from './Bench.js'
import { isDated, type DatedSubject } from './DatedSubject.js'
import type { Detail } from './Detail.js'
import { baseOf, judgeFor } from './judgeFor.js'
import type { PolicyRuleText, Rule } from './Rule.js'
import type { NotApplicableFinding, RuleFinding } from './RuleFinding.js'

/**
 * A rule that policies make. The payer and the agency are both heard, and the finding says whose it is. The
 * baseline is heard where no payer is known or the payer's text is silent.
 */
export const policyRule = <Id extends string, Value, D extends Detail>(
  text: PolicyRuleText<Id, Value, D>,
): Rule<Id, D> => ({
  ...text,
  authority: 'policy',
  findings: (bench) => {
    const { payer, agencies, baselines } = bench
    const ofPayer = payer === undefined ? [] : judgesOf(text, bench)(payer)
    const judges = [
      ...ofPayer,
      ...agencies.flatMap(judgesOf(text, bench)),
      ...(ofPayer.length > 0 ? [] : baselines.flatMap(judgesOf(text, bench))),
    ]
    const silence: ReadonlyArray<NotApplicableFinding<Id>> =
      payer === undefined || ofPayer.length > 0
        ? []
        : [{ ...baseOf(text.id, { policy: payer, index: 0 }), outcome: 'notApplicable' }]
    // Most policies are silent on most rules, and one list says so of every session.
    return judges.length === 0
      ? () => silence
      : (subject) =>
          isDated(subject) ? [...silence, ...judges.map((judge) => judge(subject))] : silence
  },
})

type Judge<Id extends string, D extends Detail> = (subject: DatedSubject) => RuleFinding<Id, D>

const judgesOf =
  <Id extends string, Value, D extends Detail>(text: PolicyRuleText<Id, Value, D>, bench: Bench) =>
  (policy: PolicyInEffect): ReadonlyArray<Judge<Id, D>> =>
    text
      .basis(policy.edition)
      .map((cited, index) =>
        judgeFor(text, bench, text.check(cited.value), { policy, cited, index }),
      )
