import type { Explanation } from '../../src/claim/explain.js'
import type { Reader } from '../../src/claim/factsFor.js'

export const readers: ReadonlyArray<Reader> = ['clinician', 'biller', 'developer']

/** What a reader is told of a finding. */
export type Tell = (reader: Reader, finding: object) => Explanation

/** A finding about a session, in which the name of each thing stands in its place. */
export const openFinding = {
  id: '<finding>',
  severity: 'error',
  evidence: [{ record: 'session', id: '<session>' }],
}

/** What decides where a policy does, likewise. */
export const decidedByPolicy = {
  policy: { payer: '<payer>', edition: '<edition>', kind: 'payer' },
  citation: {
    document: '<document>',
    edition: '<printed edition>',
    section: '<section>',
    page: '<page>',
    reading: 'firstHand',
  },
}

/** The fields that a sentence has in braces, each with its own name in it. */
export const fieldsOf = (sentence: string): object =>
  Object.fromEntries(
    [...sentence.matchAll(/\{(\w+)\}/g)].map(([, field = '']) => [field, `<${field}>`]),
  )

/** What the readers are told of a finding, as lines of a golden text. */
export const explanationLines =
  (tell: Tell) =>
  (finding: object): ReadonlyArray<string> => [
    `  ${nameOf(finding)}`,
    ...('missing' in finding
      ? wholeLines(tell)(finding)
      : [...textLines(tell)(finding), ...factLines(tell)(finding)]),
  ]

/** All that each reader is told, a line a reader: of what is missing nobody is told the same. */
const wholeLines =
  (tell: Tell) =>
  (finding: object): ReadonlyArray<string> =>
    readers.map((reader) => {
      const text = tell(reader, finding)
      return line(reader, [textOf(text), ...text.facts].join(' '))
    })

/** Reason and fix: once where all readers are told the same. */
const textLines =
  (tell: Tell) =>
  (finding: object): ReadonlyArray<string> => {
    const texts = readers.map((reader) => textOf(tell(reader, finding)))
    return new Set(texts).size === 1
      ? [line('all', texts[0] ?? '')]
      : readers.map((reader, index) => line(reader, texts[index] ?? ''))
  }

const factLines =
  (tell: Tell) =>
  (finding: object): ReadonlyArray<string> =>
    readers.flatMap((reader) => {
      const { facts } = tell(reader, finding)
      return facts.length === 0 ? [] : [line(reader, facts.join(' '))]
    })

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

/** Reason and fix. */
export const textOf = ({ reason, fix }: Explanation): string =>
  [reason, ...(fix === undefined ? [] : [fix])].join(' ')
