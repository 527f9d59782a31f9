import { total } from '../codec/total.js'
import type { Detail } from '../rule/Detail.js'
import type { Remedy } from '../rule/Remedy.js'
import type { Citation } from '../source/Citation.js'
import type { Finding, RuleId } from './Finding.js'
import { rules } from './rules.js'

/** What a reader is told of a finding, in English. */
export interface FindingText {
  /** The rule, as a sentence that is true when all is well. */
  readonly title: string
  /** What was found, what is wrong, or what is not known. */
  readonly reason: string
  /** What to do about it; absent where nothing is to be done. */
  readonly fix?: string
  /** Where the rule is written. */
  readonly source: string
}

/**
 * A finding in English sentences. They hold record ids, counts, codes and dates, no other value of the
 * input.
 *
 * @example
 * import { describeFinding, review } from 'h2014'
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
 * console.log(finding && describeFinding(finding).reason) // => 'No treatment plan is documented that could cover 2026-01-05.'
 */
export const describeFinding = (finding: Finding): FindingText => described(finding)

const textOf = (finding: Finding): FindingText => {
  const rule = byId.get(finding.rule)
  if (rule === undefined) return UNREADABLE
  const { title } = rule
  const source = sourceOf(finding)
  switch (finding.outcome) {
    case 'met':
      return { title, reason: 'Met on the evidence given.', source }
    case 'notApplicable':
      return { title, reason: 'Does not apply, or the policy is silent.', source }
    case 'undetermined':
      return {
        title,
        reason: `Cannot be told, because this is not known: ${finding.missing.join(', ')}.`,
        fix: 'Supply what is not known.',
        source,
      }
    case 'notMet': {
      const remedy = rule.reasons.get(finding.detail.reason)
      return {
        title,
        reason: filled(remedy?.sentence ?? '', finding.detail),
        fix: remedy?.fix ?? '',
        source,
      }
    }
    default:
      return UNREADABLE
  }
}

const UNREADABLE: FindingText = {
  title: 'A finding',
  reason: 'The finding cannot be read.',
  source: 'Not known',
}

const described = total(textOf, UNREADABLE)

/** The text that decided; of a policy that decides by its silence the edition; or else the records. */
const sourceOf = ({ citation, policy }: Finding): string => {
  if (citation !== undefined) return describeCitation(citation)
  return policy === undefined
    ? 'The records alone'
    : `The policy ${policy.payer}, edition ${policy.edition}`
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

/** The sentence with the detail's fields. Each is put in once: what it holds is never read as a sentence. */
const filled = (sentence: string, detail: Detail): string => {
  const values = new Map<string, unknown>(Object.entries(detail))
  return sentence.replace(FIELD, (field, name: string) =>
    values.has(name) ? shown(values.get(name)) : field,
  )
}

const FIELD = /\{([A-Za-z]+)\}/g

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))

const describeCitation = ({ document, edition, section, page, reading }: Citation): string =>
  [
    document,
    edition,
    ...(section === undefined ? [] : [section]),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(reading === 'secondHand' ? ['read second hand'] : []),
  ].join(', ')
