import { total } from '../codec/total.js'
import { missingFactAt } from '../rule/missingFactAt.js'
import type { Remedy } from '../rule/Remedy.js'
import { causeSentences } from '../rule/UndeterminedCause.js'
import { factsFor, type AnyFinding, type Reader } from './factsFor.js'
import { filledIn } from './filledIn.js'
import type { Finding } from './Finding.js'
import { fixesFor } from './fixesFor.js'
import { rules } from './rules.js'
import { shown } from './shown.js'

/** A finding in English. */
export interface Explanation {
  /** The rule, as a sentence that is true when all is well. */
  readonly title: string
  /** What was found, what is wrong, or what is not known. */
  readonly reason: string
  /** What to do about it; absent where nothing is to be done. */
  readonly fix?: string
  /** What else the reader needs to know, each a sentence. */
  readonly facts: ReadonlyArray<string>
}

/**
 * A finding in English sentences. The clinician reads what is wrong and what to do; the biller also the rule, whose text
 * asks for it, the likely denial and the units at stake; the developer the names of rule, reason and fields, and the
 * records. They hold record ids, counts, codes and dates, no other value of the input, and what policies say of
 * themselves: their names, editions and citations, and why days have no edition. In the place of an id of other
 * characters than printable ASCII, or with blanks, stands `[not shown]`.
 *
 * @example
 * import { explain, review } from 'h2014'
 * import { baseline } from 'h2014/payers'
 *
 * const { charts } = review([baseline], '2026-01-31', 'sign')({
 *   charts: [
 *     {
 *       member: { id: 'member-1' },
 *       plans: [],
 *       sessions: [{ id: 'session-1', code: 'H2014', start: '2026-01-05T09:00:00-06:00' }],
 *     },
 *   ],
 * })
 * const finding = charts[0]?.sessions[0]?.findings.find(({ rule }) => rule === 'planCoversServiceDate')
 * console.log(finding && explain('clinician')(finding).reason) // => 'No treatment plan is documented that could cover 2026-01-05.'
 */
export const explain = (reader: Reader): ((finding: Finding) => Explanation) =>
  explainBy(byId, factsFor(reader))(reader)

/** What a reader is told of the reasons of a rule, or of whatever else finds as rules do. */
export interface RuleTexts {
  readonly title: string
  readonly reasons: ReadonlyMap<string, Remedy>
}

/** Texts by the name of what finds. */
export const textsById = (
  rules: ReadonlyArray<{
    readonly id: string
    readonly title: string
    readonly reasons: Readonly<Record<string, Remedy>>
  }>,
): ReadonlyMap<string, RuleTexts> =>
  new Map(
    rules.map(({ id, title, reasons }) => [
      id,
      { title, reasons: new Map<string, Remedy>(Object.entries(reasons)) },
    ]),
  )

/** Puts findings into words by the texts of what found them, with what `facts` adds. */
export const explainBy =
  (texts: ReadonlyMap<string, RuleTexts>, facts: (finding: AnyFinding) => ReadonlyArray<string>) =>
  (reader: Reader): ((finding: AnyFinding) => Explanation) =>
    total(textFor(reader, texts, facts), UNREADABLE)

const UNREADABLE: Explanation = {
  title: 'A finding',
  reason: 'The finding cannot be read.',
  facts: [],
}

const textFor =
  (
    reader: Reader,
    texts: ReadonlyMap<string, RuleTexts>,
    facts: (finding: AnyFinding) => ReadonlyArray<string>,
  ) =>
  (finding: AnyFinding): Explanation => {
    const rule = texts.get(finding.rule)
    if (rule === undefined) return UNREADABLE
    const { title, reasons } = rule
    switch (finding.outcome) {
      case 'met':
        return { title, reason: 'Met on the evidence given.', facts: facts(finding) }
      case 'notApplicable':
        return { title, reason: 'Does not apply, or the policy is silent.', facts: facts(finding) }
      case 'undetermined':
        return {
          title,
          reason: untold(reader, finding),
          fix: fixesFor(reader)(finding).join(' '),
          facts: facts(finding),
        }
      case 'notMet': {
        const remedy = reasons.get(finding.detail.reason)
        if (remedy === undefined) return UNREADABLE
        return {
          title,
          reason: filledIn(remedy.sentence, finding.detail, shown),
          fix: remedy.fix,
          facts: facts(finding),
        }
      }
      default:
        return UNREADABLE
    }
  }

type Untold = Extract<AnyFinding, { readonly outcome: 'undetermined' }>

/** What is not known, to a developer by its paths, and why where that is known. */
const untold = (reader: Reader, { missing, cause }: Untold): string => {
  const what =
    reader === 'developer' ? missing.map(shown) : missing.map((path) => missingFactAt(path).words)
  const sentence = `Cannot be told, because this is not known: ${what.join('; ')}.`
  return cause === undefined
    ? sentence
    : `${sentence} ${filledIn(causeSentences[cause.reason], cause, ofCause)}`
}

/** What a policy is called, and its reason for a gap, are the policy's own words. */
const ofCause = (value: unknown, name: string): string =>
  typeof value === 'string' && POLICY_WORDS.has(name) ? value : shown(value)

const POLICY_WORDS: ReadonlySet<string> = new Set(['payer', 'edition', 'gap'])

const byId = textsById(rules)
