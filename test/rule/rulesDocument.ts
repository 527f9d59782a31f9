import * as O from 'fp-ts/Option'
import { isCarc } from '../../src/code/Carc.js'
import { carcMeaningOf } from '../../src/code/carcMeanings.js'
import type { Remedy } from '../../src/rule/Remedy.js'
import type { SeverityByMoment } from '../../src/rule/SeverityByMoment.js'

/** What the page says of a rule. */
export interface DocumentedRule {
  readonly id: string
  readonly title: string
  readonly authority: 'policy' | 'records'
  readonly severity: SeverityByMoment
  readonly reasons: Readonly<Record<string, Remedy>>
}

const introduction = [
  '# Rules',
  'This page is written from the rules themselves by their test; `npx vitest run test/rule/rulesDocument.test.ts -u` writes it anew.',
  'Each rule is a sentence that is true when all is well. What a rule says of a session has one of four outcomes: **met**; **notMet**, with one of the reasons below; **undetermined**, where something is not known, which is named; **notApplicable**, where the rule does not concern the session or the policy is silent. None of them judges care: they test the evidence given.',
  'A rule of the **policy** is made by what a payer, an agency or the baseline states, which the finding cites; what was read second hand, or of a text that was not read to bill H2014, is a warning at most. A rule of the **records** follows from the records alone.',
  'The severity is what a rule weighs at each moment; a reason that weighs less says so. What cannot be told weighs as much only when a claim is sent. The claim adjustment reason code (CARC) is the one that a payer would most likely send; that mapping is ours.',
]

/** The page of the documentation that lists every rule, and what a reader is told of each reason. */
export const rulesDocument = (rules: ReadonlyArray<DocumentedRule>): string =>
  [...introduction, ...rules.flatMap(ruleSection)].join('\n\n') + '\n'

const ruleSection = ({ id, title, authority, severity, reasons }: DocumentedRule) => [
  `## ${id}`,
  `${title}.`,
  `Made by the ${authority}. ${severityText(severity)}`,
  ...Object.entries(reasons).flatMap(reasonSection),
]

const severityText = ({ schedule, sign, claim, audit }: SeverityByMoment): string =>
  `Severity: ${schedule} at \`schedule\`, ${sign} at \`sign\`, ${claim} at \`claim\`, ${audit} at \`audit\`.`

const reasonSection = ([reason, remedy]: readonly [string, Remedy]) => {
  const { sentence, fix, fixedBy, carc, severityAtMost } = remedy
  return [
    `### ${reason}`,
    [
      `- Says: ${sentence}`,
      `- Put right by the ${fixedBy}: ${fix}`,
      ...(carc === undefined ? [] : [`- CARC ${carc}: ${meaningOf(carc)}.`]),
      ...(severityAtMost === undefined ? [] : [`- At most: ${severityAtMost}.`]),
    ].join('\n'),
  ]
}

const meaningOf = (carc: string): string =>
  O.toUndefined(isCarc(carc) ? carcMeaningOf(carc) : O.none)?.value.meaning ?? ''
