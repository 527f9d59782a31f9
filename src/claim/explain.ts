import { total } from '../codec/total.js'
import { fixesFor, missingFactAt } from '../rule/missingFactAt.js'
import type { Remedy } from '../rule/Remedy.js'
import { causeSentences } from '../rule/UndeterminedCause.js'
import { factsFor, type Reader } from './factsFor.js'
import { filledIn } from './filledIn.js'
import type { Finding, OpenFinding, RuleId } from './Finding.js'
import { rules } from './rules.js'

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
 * records. They hold record ids, counts, codes and dates, no other value of the input.
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
  total(textFor(reader), UNREADABLE)

const UNREADABLE: Explanation = {
  title: 'A finding',
  reason: 'The finding cannot be read.',
  facts: [],
}

const textFor = (reader: Reader) => {
  const facts = factsFor(reader)
  return (finding: Finding): Explanation => {
    const rule = byId.get(finding.rule)
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
          fix: fixesFor(finding.missing).join(' '),
          facts: facts(finding),
        }
      case 'notMet': {
        const remedy = reasons.get(finding.detail.reason)
        if (remedy === undefined) return UNREADABLE
        return {
          title,
          reason: filledIn(remedy.sentence, finding.detail),
          fix: remedy.fix,
          facts: facts(finding),
        }
      }
      default:
        return UNREADABLE
    }
  }
}

type Untold = Extract<OpenFinding, { readonly outcome: 'undetermined' }>

/** What is not known, to a developer by its paths, and why where that is known. */
const untold = (reader: Reader, { missing, cause }: Untold): string => {
  const what = reader === 'developer' ? missing : missing.map((path) => missingFactAt(path).words)
  const sentence = `Cannot be told, because this is not known: ${what.join('; ')}.`
  return cause === undefined
    ? sentence
    : `${sentence} ${filledIn(causeSentences[cause.reason], cause)}`
}

interface RuleTexts {
  readonly title: string
  readonly reasons: ReadonlyMap<string, Remedy>
}

const byId: ReadonlyMap<RuleId, RuleTexts> = new Map(
  rules.map(({ id, title, reasons }) => [
    id,
    { title, reasons: new Map<string, Remedy>(Object.entries(reasons)) },
  ]),
)
