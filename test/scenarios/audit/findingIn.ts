import { audit } from '../../../src/audit/Audit.js'
import type { AuditFinding } from '../../../src/audit/AuditFinding.js'
import { isOpen, type OpenFinding } from '../../../src/claim/Finding.js'
import type { PolicyHistory } from '../../../src/policy/PolicyHistory.js'
import { counting } from '../../subject/chartOf.js'
import { chartWith, lineOf, visit, type Scenario } from './Golden.js'

/** What a scenario gives an audit, under names of its own. */
export interface Named {
  readonly policies: ReadonlyArray<PolicyHistory>
  readonly staff: ReadonlyArray<unknown>
  readonly charts: ReadonlyArray<unknown>
  readonly lines: ReadonlyArray<unknown>
}

/**
 * A scenario whose members, staff, records and texts bear the name before their own, so that it shares none with another
 * one in the same caseload, and its payers this name or another.
 */
export const named = (
  name: string,
  {
    policy = {},
    otherPayers = [],
    staff = [{ id: 'ann', exclusions: [], absences: [] }],
    sessions = [visit('s1', '09:00', '10:00')],
    chart = {},
    others = [],
    line = {},
    lines = [lineOf('l1', 's1', line)],
  }: Scenario,
  nameOfPayers = name,
): Named => {
  const charts = [chartWith('member-1', sessions, chart), ...others]
  const payers = new Set<unknown>(['payer', ...otherPayers])
  const ids = new Set<unknown>(['ann'])
  const collect = (value: unknown): void => {
    for (const [key, one] of entriesOf(value)) {
      if (key === 'id' || key === 'group') ids.add(one)
      collect(one)
    }
  }
  collect({ staff, charts, lines })
  const own = (value: unknown, field?: string): unknown => {
    if (typeof value === 'string') {
      if (payers.has(value)) return `${nameOfPayers}-${value}`
      return ids.has(value) || field === 'text' ? `${name}-${value}` : value
    }
    if (Array.isArray(value)) return value.map((one) => own(one))
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(entriesOf(value).map(([key, one]) => [key, own(one, key)]))
      : value
  }
  return {
    policies: [
      counting(policy, { payer: `${nameOfPayers}-payer` }),
      ...otherPayers.map((payer) => counting({}, { payer: `${nameOfPayers}-${payer}` })),
    ],
    staff: staff.map((one) => own(one)),
    charts: charts.map((one) => own(one)),
    lines: lines.map((one) => own(one)),
  }
}

const entriesOf = (value: unknown): ReadonlyArray<readonly [string, unknown]> =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** One finding of an audit. */
export interface Found {
  /** As `rule: reason of` the record to correct. */
  readonly what: string
  readonly detail: object
}

/** All that audits by the policies of these scenarios find wrong in some of them at once, by checks and by rules, in order. */
export const findingIn = (
  all: ReadonlyArray<Named>,
): ((given: ReadonlyArray<Named>) => ReadonlyArray<Found>) => {
  const policies = new Map(
    all.flatMap((one) => one.policies.map((policy) => [policy.payer, policy])),
  )
  const judge = audit([...policies.values()], '2026-12-31')
  return (given) => {
    const { issues, findings, charts } = judge(
      {
        staff: given.flatMap(({ staff }) => staff),
        charts: given.flatMap((one) => one.charts),
      },
      { lines: given.flatMap(({ lines }) => lines) },
    )
    // That a member has two charts is an issue, and both are read.
    const unread = issues.filter(({ kind }) => kind !== 'contradiction')
    if (unread.length > 0) throw new Error(`a scenario cannot be read: ${JSON.stringify(unread)}`)
    const ofReview = charts
      .flatMap(({ sessions }) => sessions)
      .flatMap((session) => session.findings)
      .filter(isOpen)
    return [...findings, ...ofReview].flatMap(foundOf).sort((a, b) => (a.what < b.what ? -1 : 1))
  }
}

const foundOf = (finding: AuditFinding | OpenFinding): ReadonlyArray<Found> => {
  const { rule, severity, evidence } = finding
  if (finding.outcome !== 'notMet' || severity === 'info') return []
  const { detail } = finding
  const last = evidence[evidence.length - 1]?.id ?? ''
  return [{ what: `${rule}: ${detail.reason} of ${last}`, detail }]
}

/** What a golden scenario expects, of the records of this name, in order. */
export const expectedOf = (name: string, finds: ReadonlyArray<string>): ReadonlyArray<string> =>
  finds.map((what) => what.replace(/ of (?=\S+$)/, ` of ${name}-`)).sort()
