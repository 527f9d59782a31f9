import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { word } from '../codec/word.js'
import { Assessment } from './Assessment.js'
import { Authorization } from './Authorization.js'
import { Diagnosis } from './Diagnosis.js'
import { Member } from './Member.js'
import { Note } from './Note.js'
import { Override } from './Override.js'
import { Session } from './Session.js'
import { Stay } from './Stay.js'
import { TreatmentPlan } from './TreatmentPlan.js'

/** The names of all lists of a chart. */
export const chartLists = [
  'diagnoses',
  'assessments',
  'plans',
  'authorizations',
  'stays',
  'sessions',
  'notes',
  'overrides',
] as const

/** The lists of a chart. */
export type ChartList = (typeof chartLists)[number]

/**
 * Everything that is documented for one member. A list that is absent is not known; an empty one says that there is
 * none.
 */
export interface Chart {
  /** Whose chart it is. */
  readonly member: Member
  /** Up to 10,000. */
  readonly diagnoses?: ReadonlyArray<Diagnosis>
  /** Up to 10,000. */
  readonly assessments?: ReadonlyArray<Assessment>
  /** Every plan and version of a plan, past ones too; up to 10,000. */
  readonly plans?: ReadonlyArray<TreatmentPlan>
  /** Up to 1,000. */
  readonly authorizations?: ReadonlyArray<Authorization>
  /** Up to 10,000. */
  readonly stays?: ReadonlyArray<Stay>
  /** Sessions of every code and status; up to 1,000,000. */
  readonly sessions?: ReadonlyArray<Session>
  /** Up to 1,000,000. */
  readonly notes?: ReadonlyArray<Note>
  /** Decisions to let findings stand; up to 10,000. */
  readonly overrides?: ReadonlyArray<Override>
  /** Lists that are known to lack records: no sum over them is complete, and what they lack is not known to be missing. */
  readonly incomplete?: ReadonlyArray<ChartList>
}

/** The longest history of one member: how many sessions, and how many notes. */
export const MAX_SESSIONS = 1_000_000

const ChartList: Codec<ChartList> = word('ChartList', chartLists)

/** The most authorizations of one member: each is asked of each of the member's sessions. */
export const MAX_AUTHORIZATIONS = 1_000

/** The names of lists of a chart, up to 100. */
export const ChartLists: Codec<ReadonlyArray<ChartList>> = list(ChartList, 100)

export const Chart: Codec<Chart> = record<Chart>('Chart', {
  member: Member,
  diagnoses: optional(list(Diagnosis)),
  assessments: optional(list(Assessment)),
  plans: optional(list(TreatmentPlan)),
  authorizations: optional(list(Authorization, MAX_AUTHORIZATIONS)),
  stays: optional(list(Stay)),
  sessions: optional(list(Session, MAX_SESSIONS)),
  notes: optional(list(Note, MAX_SESSIONS)),
  overrides: optional(list(Override)),
  incomplete: optional(ChartLists),
})
