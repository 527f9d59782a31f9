import type { AuditCheckId } from '../../../src/audit/AuditFinding.js'
import type { RuleId } from '../../../src/claim/Finding.js'
import { held, heldOn } from '../../subject/chartOf.js'

/**
 * What happened and what was billed: the member of one payer had one hour of H2014 with Ann on 2 March 2026, billed as it is
 * documented, unless it says otherwise.
 */
export interface Scenario {
  /** Matters of the policy of the payer, which counts units of 15 full minutes in each session. */
  readonly policy?: object
  /** Other payers whose policies are given. */
  readonly otherPayers?: ReadonlyArray<string>
  /** All staff; Ann alone if absent. */
  readonly staff?: ReadonlyArray<object>
  /** The sessions of the member. */
  readonly sessions?: ReadonlyArray<object>
  /** Other fields of the chart. */
  readonly chart?: object
  /** Further charts. */
  readonly others?: ReadonlyArray<object>
  /** Fields of the one line, or all lines. */
  readonly line?: object
  readonly lines?: ReadonlyArray<object>
}

/** One kind of finding: what shows it, and what is like that but for one thing and shows nothing. */
export interface Golden {
  readonly rule: AuditCheckId | RuleId
  readonly reason: string
  readonly faulty: Scenario
  /** All that an audit of it finds, each as `rule: reason of` the record to correct. */
  readonly finds: ReadonlyArray<string>
  /** What the first of the kind tells, as far as it was worked out by hand. */
  readonly detail?: object
  readonly twin: Scenario
}

const known = {
  renderingProvider: 'ann',
  placeOfService: '12',
  format: { kind: 'individual' },
  modifiers: [],
}

/** A session of 2 March 2026, of which all is known that a line says. */
export const visit = (id: string, from: string, until: string, fields: object = {}): object =>
  held(id, from, until, { ...known, ...fields })

/** As `visit`, on another day. */
export const visitOn = (
  date: string,
  id: string,
  from: string,
  until: string,
  fields: object = {},
): object => heldOn(date, id, from, until, { ...known, ...fields })

/** The chart of a member whom the payer covers. */
export const chartWith = (
  member: string,
  sessions: ReadonlyArray<object>,
  fields: object = {},
): object => ({ member: { id: member, coverages: [{ payer: 'payer' }] }, sessions, ...fields })

/** A line of that hour with all that a claim says. */
export const lineOf = (id: string, session: string, fields: object = {}): object => ({
  id,
  status: 'paid',
  member: 'member-1',
  payer: 'payer',
  serviceDate: '2026-03-02',
  code: 'H2014',
  modifiers: [],
  units: 4,
  placeOfService: '12',
  renderingProvider: 'ann',
  sessions: [session],
  ...fields,
})
