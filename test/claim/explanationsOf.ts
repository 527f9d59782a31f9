import type { Explanation } from '../../src/claim/explain.js'
import { explain } from '../../src/claim/explain.js'
import type { Reader } from '../../src/claim/factsFor.js'
import { missingFacts } from '../../src/rule/missingFacts.js'
import { suppliedBy } from '../../src/rule/missingFactAt.js'
import type { Remedy } from '../../src/rule/Remedy.js'
import { causeSentences } from '../../src/rule/UndeterminedCause.js'
import { callWith } from './call.js'
import {
  decidedByPolicy,
  explanationLines,
  fieldsOf,
  openFinding,
  textOf,
} from './explanationLines.js'
import { lackedBy } from './lackedBy.js'

/** What the golden text says of a rule. */
export interface ExplainedRule {
  readonly id: string
  readonly title: string
  readonly authority: 'policy' | 'records'
  readonly reasons: Readonly<Record<string, Remedy>>
}

/** What a rule can find, with the name of each field in the place of what it holds. */
const findingsOf = ({ id, authority, reasons }: ExplainedRule): ReadonlyArray<object> => {
  const base = { rule: id, ...(authority === 'policy' ? decidedByPolicy : {}) }
  const open = { ...base, ...openFinding }
  return [
    { ...base, outcome: 'met' },
    { ...base, outcome: 'notApplicable' },
    ...lackedBy(id).map((path) => ({ ...open, ...lacking(path) })),
    ...Object.entries(reasons).map(([reason, { sentence, fixedBy, carc }]) => ({
      ...open,
      outcome: 'notMet',
      detail: { ...fieldsOf(sentence), reason },
      field: '<field>',
      fixedBy,
      carc,
    })),
  ]
}

const lacking = (...missing: ReadonlyArray<string>): object => ({
  outcome: 'undetermined',
  missing,
  fixedBy: suppliedBy(missing),
})

/** What a reader is told of a finding, or of what is none. */
export const told = (reader: unknown, finding: unknown): Explanation =>
  callWith(callWith(explain, [reader]) as object, [finding]) as Explanation

/**
 * What each reader is told of everything that some rules can find, then of every fact that can be missing and of every
 * cause, by the first of the rules.
 */
export const explanationsOf = (rules: ReadonlyArray<ExplainedRule>): string =>
  [
    ...rules.map((rule) => [`${rule.id}: ${rule.title}`, ...findingsOf(rule).flatMap(linesOf)]),
    ...rules.slice(0, 1).map(({ id }) => [
      'Whatever is missing, of any rule',
      ...missingFacts.flatMap(({ path }) =>
        linesOf({ rule: id, ...openFinding, ...lacking(path) }),
      ),
      ...linesOf({ rule: id, ...openFinding, ...lacking('note.skills', 'notes', 'plans') }),
      ...Object.entries(causeSentences).flatMap(([reason, sentence]) =>
        linesOf({
          rule: id,
          ...openFinding,
          ...(reason === 'recordsWereLeftOut'
            ? { ...lacking('plans'), cause: { reason, lists: ['plans'] } }
            : { ...lacking('policy.editions'), cause: { ...fieldsOf(sentence), reason } }),
        }),
      ),
    ]),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n') + '\n'

const linesOf = explanationLines(told)

/** All that one reader is told of everything that some rules can find, a sentence or two each. */
export const sentencesFor = (
  reader: Reader,
  rules: ReadonlyArray<ExplainedRule>,
): ReadonlyArray<string> =>
  rules
    .flatMap(findingsOf)
    .map((finding) => told(reader, finding))
    .flatMap((text) => [textOf(text), ...text.facts])
