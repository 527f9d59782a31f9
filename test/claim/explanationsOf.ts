import type { Explanation } from '../../src/claim/explain.js'
import { explain } from '../../src/claim/explain.js'
import type { Reader } from '../../src/claim/factsFor.js'
import { missingFacts } from '../../src/rule/missingFacts.js'
import { suppliedBy } from '../../src/rule/missingFactAt.js'
import type { Remedy } from '../../src/rule/Remedy.js'
import { causeSentences } from '../../src/rule/UndeterminedCause.js'
import { callWith } from './call.js'
import { lackedBy } from './lackedBy.js'

/** What the golden text says of a rule. */
export interface ExplainedRule {
  readonly id: string
  readonly title: string
  readonly authority: 'policy' | 'records'
  readonly reasons: Readonly<Record<string, Remedy>>
}

export const readers: ReadonlyArray<Reader> = ['clinician', 'biller', 'developer']

/** What a rule can find, with the name of each field in the place of what it holds. */
const findingsOf = ({ id, authority, reasons }: ExplainedRule): ReadonlyArray<object> => {
  const base = { rule: id, ...(authority === 'policy' ? decidedByPolicy : {}) }
  const open = { ...base, ...ofASession }
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

const ofASession = {
  id: '<finding>',
  severity: 'error',
  evidence: [{ record: 'session', id: '<session>' }],
}

const lacking = (...missing: ReadonlyArray<string>): object => ({
  outcome: 'undetermined',
  missing,
  fixedBy: suppliedBy(missing),
})

const decidedByPolicy = {
  policy: { payer: '<payer>', edition: '<edition>', kind: 'payer' },
  citation: {
    document: '<document>',
    edition: '<printed edition>',
    section: '<section>',
    page: '<page>',
    reading: 'firstHand',
  },
}

const fieldsOf = (sentence: string): object =>
  Object.fromEntries(
    [...sentence.matchAll(/\{(\w+)\}/g)].map(([, field = '']) => [field, `<${field}>`]),
  )

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
      ...missingFacts.flatMap(({ path }) => linesOf({ rule: id, ...ofASession, ...lacking(path) })),
      ...linesOf({ rule: id, ...ofASession, ...lacking('note.skills', 'notes', 'plans') }),
      ...Object.entries(causeSentences).flatMap(([reason, sentence]) =>
        linesOf({
          rule: id,
          ...ofASession,
          ...(reason === 'recordsWereLeftOut'
            ? { ...lacking('plans'), cause: { reason, lists: ['plans'] } }
            : { ...lacking('policy.editions'), cause: { ...fieldsOf(sentence), reason } }),
        }),
      ),
    ]),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n') + '\n'

const linesOf = (finding: object): ReadonlyArray<string> => [
  `  ${nameOf(finding)}`,
  ...('missing' in finding ? wholeLines(finding) : [...textLines(finding), ...factLines(finding)]),
]

/** All that each reader is told, a line a reader: of what is missing nobody is told the same. */
const wholeLines = (finding: object): ReadonlyArray<string> =>
  readers.map((reader) => {
    const text = told(reader, finding)
    return line(reader, [textOf(text), ...text.facts].join(' '))
  })

const factLines = (finding: object): ReadonlyArray<string> =>
  readers.flatMap((reader) => {
    const { facts } = told(reader, finding)
    return facts.length === 0 ? [] : [line(reader, facts.join(' '))]
  })

/** Reason and fix: once where all readers are told the same. */
const textLines = (finding: object): ReadonlyArray<string> => {
  const texts = readers.map((reader) => textOf(told(reader, finding)))
  return new Set(texts).size === 1
    ? [line('all', texts[0] ?? '')]
    : readers.map((reader, index) => line(reader, texts[index] ?? ''))
}

const line = (reader: string, text: string): string => `    ${reader.padEnd(9)} ${text}`

const nameOf = (finding: object): string => {
  const { outcome, detail, missing, cause } = finding as {
    readonly outcome: string
    readonly detail?: { readonly reason: string }
    readonly missing?: ReadonlyArray<string>
    readonly cause?: { readonly reason: string }
  }
  const named = [detail?.reason, missing?.join('; '), cause?.reason]
  return [outcome, ...named.filter((name) => name !== undefined)].join(', ')
}

const textOf = ({ reason, fix }: Explanation): string =>
  [reason, ...(fix === undefined ? [] : [fix])].join(' ')

/** All that one reader is told of everything that some rules can find, a sentence or two each. */
export const sentencesFor = (
  reader: Reader,
  rules: ReadonlyArray<ExplainedRule>,
): ReadonlyArray<string> =>
  rules
    .flatMap(findingsOf)
    .map((finding) => told(reader, finding))
    .flatMap((text) => [textOf(text), ...text.facts])
