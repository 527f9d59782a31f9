import type { Explanation } from '../../src/claim/explain.js'
import { explain } from '../../src/claim/explain.js'
import type { Reader } from '../../src/claim/factsFor.js'
import type { Remedy } from '../../src/rule/Remedy.js'
import { callWith } from './call.js'

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
  const open = {
    ...base,
    id: '<finding>',
    severity: 'error',
    evidence: [{ record: 'session', id: '<session>' }],
  }
  return [
    { ...base, outcome: 'met' },
    { ...base, outcome: 'notApplicable' },
    { ...open, outcome: 'undetermined', missing: ['note.skills', 'plans'], fixedBy: 'clinician' },
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

/** What each reader is told of everything that some rules can find. */
export const explanationsOf = (rules: ReadonlyArray<ExplainedRule>): string =>
  rules.map((rule) => [`${rule.id}: ${rule.title}`, ...linesOf(rule)].join('\n')).join('\n\n') +
  '\n'

const linesOf = (rule: ExplainedRule): ReadonlyArray<string> =>
  findingsOf(rule).flatMap((finding) => [
    `  ${nameOf(finding)}`,
    ...textLines(finding),
    ...readers.flatMap((reader) => {
      const { facts } = told(reader, finding)
      return facts.length === 0 ? [] : [line(reader, facts.join(' '))]
    }),
  ])

/** Reason and fix: once where all readers are told the same. */
const textLines = (finding: object): ReadonlyArray<string> => {
  const texts = readers.map((reader) => textOf(told(reader, finding)))
  return new Set(texts).size === 1
    ? [line('all', texts[0] ?? '')]
    : readers.map((reader, index) => line(reader, texts[index] ?? ''))
}

const line = (reader: string, text: string): string => `    ${reader.padEnd(9)} ${text}`

const nameOf = (finding: object): string => {
  const { outcome, detail } = finding as { outcome: string; detail?: { reason: string } }
  return detail === undefined ? outcome : `${outcome}, ${detail.reason}`
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
