import * as E from 'fp-ts/Either'
import { isOpen, type Finding, type OpenFinding, type RuleId } from '../../src/claim/Finding.js'
import { review } from '../../src/claim/Review.js'
import { decodePolicy } from '../../src/policy/decodePolicy.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import type { Moment } from '../../src/code/Moment.js'

/** A value that a policy of a test states, from the payer's own manual unless another source is named. */
export const stated = (value: unknown, source: 'manual' | 'hearsay' = 'manual') => ({
  value,
  source,
})

const sources = [
  {
    key: 'manual',
    document: 'Provider manual',
    edition: '2026',
    address: 'https://example.org/manual',
    readOn: '2026-11-24',
    reading: 'firstHand',
  },
  {
    key: 'hearsay',
    document: 'What somebody says of the manual',
    edition: '2026',
    address: 'https://example.org/hearsay',
    readOn: '2026-11-24',
    reading: 'secondHand',
  },
]

/** Units of 15 whole minutes, each session rounded alone, kept on the day of its start. */
export const quarterHours = {
  rounding: stated({
    kind: 'remainder',
    unitMinutes: 15,
    remainderMinutes: 15,
    minimumMinutes: 15,
  }),
  aggregation: stated({ kind: 'contact', continuous: false }),
  seconds: 'notStated',
  midnight: 'notStated',
  minimumContactMinutes: 'notStated',
}

const silentUnits = {
  rounding: 'notStated',
  aggregation: 'notStated',
  seconds: 'notStated',
  midnight: 'notStated',
  minimumContactMinutes: 'notStated',
}

/** The policy of a payer for the year 2026, which states that it bills H2014 and these matters, and no more. */
export const policy = (matters: object = {}, history: object = {}): PolicyHistory => {
  const edition = {
    edition: '2026',
    effective: { from: '2026-01-01', through: '2026-12-31' },
    verifiedOn: '2026-12-31',
    service: 'notStated',
    serviceCode: stated('H2014'),
    units: silentUnits,
    plan: 'notStated',
    diagnosis: 'notStated',
    noteElements: 'notStated',
    limits: 'notStated',
    ...matters,
  }
  const cites = (key: string): boolean => JSON.stringify(edition).includes(`"source":"${key}"`)
  const decoded = decodePolicy({
    payer: 'payer',
    name: 'A payer',
    kind: 'payer',
    sources: sources.filter(({ key }) => cites(key)),
    editions: [edition],
    ...history,
  })
  if (E.isLeft(decoded)) throw new Error('a test gives what is no policy')
  return decoded.right
}

/** What a test says of one session: a finished hour of H2014 on Monday 2 March 2026, unless it says otherwise. */
export interface Case {
  /** Fields of the session that is judged; a field that is undefined is not known. */
  readonly session?: object
  /** Other sessions of the same member. */
  readonly others?: ReadonlyArray<object>
  /** Fields of the chart. A list that is absent is not known. */
  readonly chart?: object
  /** The member's coverages; the payer's all year, unless a test says otherwise. */
  readonly coverages?: ReadonlyArray<object> | undefined
  readonly staff?: ReadonlyArray<object>
  readonly policies?: ReadonlyArray<PolicyHistory>
  readonly asOf?: string
  readonly moment?: Moment
}

const anHour = {
  id: 'session',
  code: 'H2014',
  status: 'finished',
  start: '2026-03-02T09:00:00-06:00',
  end: '2026-03-02T10:00:00-06:00',
}

/** All that the rules say of the session of a case. */
export const findingsOf = (given: Case): ReadonlyArray<Finding> => {
  const { session = {}, others = [], chart = {}, staff, policies = [policy()] } = given
  const coverages = 'coverages' in given ? given.coverages : [{ payer: 'payer' }]
  const { issues, charts } = review(
    policies,
    given.asOf ?? '2026-12-31',
    given.moment ?? 'claim',
  )({
    staff,
    charts: [
      {
        member: { id: 'member', coverages },
        ...chart,
        sessions: [{ ...anHour, ...session }, ...others],
      },
    ],
  })
  if (issues.length > 0) throw new Error('a test gives what cannot be read')
  const judged = charts[0]?.sessions.find((one) => one.session === 'session')
  if (judged === undefined) throw new Error('a test gives no session that is judged')
  return judged.findings
}

/**
 * What one rule says of the session of a case, by each authority that it hears. What is open always rests on the session,
 * so that a reader finds it.
 */
export const allSaidBy = (rule: RuleId, given: Case): ReadonlyArray<Finding> => {
  const said = findingsOf(given).filter((finding) => finding.rule === rule)
  if (!said.filter(isOpen).every(restsOnSession)) throw new Error(`${rule} rests on no session`)
  return said
}

const restsOnSession = ({ evidence }: OpenFinding): boolean =>
  evidence.some(({ record, id }) => record === 'session' && id === 'session')

/** What one rule says of the session of a case, where it says one thing alone. */
export const saidBy = (rule: RuleId, given: Case): Finding => {
  const [finding, ...rest] = allSaidBy(rule, given)
  if (finding === undefined || rest.length > 0) throw new Error(`not one finding of ${rule}`)
  return finding
}

/** A finding in a few words: `met`, `notApplicable`, `notMet: noNote`, `undetermined: note.skills`. */
export const inWords = (finding: Finding): string => {
  switch (finding.outcome) {
    case 'met':
    case 'notApplicable':
      return finding.outcome
    case 'notMet':
      return `notMet: ${finding.detail.reason}`
    case 'undetermined':
      return `undetermined: ${finding.missing.join(', ')}`
  }
}

/** What one rule says of the session of a case, in a few words. */
export const outcomeOf = (rule: RuleId, given: Case): string => inWords(saidBy(rule, given))

/** What one rule says of the session of a case, where that is open. */
export const openSaidBy = (rule: RuleId, given: Case): OpenFinding => {
  const finding = saidBy(rule, given)
  if (finding.outcome === 'met' || finding.outcome === 'notApplicable') {
    throw new Error(`${rule} has nothing open`)
  }
  return finding
}

/** What a finding rests on and points at, as `kind id, kind id: field`, without a field where it names none. */
export const pointsAt = (finding: OpenFinding): string => {
  const at = 'field' in finding ? `: ${finding.field}` : ''
  return `${evidenceOf(finding).join(', ')}${at}`
}

/** The records that a finding rests on, as `kind id`, in order. */
export const evidenceOf = ({ evidence }: OpenFinding): ReadonlyArray<string> =>
  evidence.map(({ record, id }) => `${record} ${id}`)
