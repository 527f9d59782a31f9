import type { These } from 'fp-ts/These'
import type { Codec } from '../codec/Codec.js'
import { decodePart } from '../codec/decodePart.js'
import type { DecodeIssues } from '../codec/DecodeIssue.js'
import { MAX_LIST_LENGTH } from '../codec/list.js'
import { readField } from '../codec/readField.js'
import { readLists, type Lists } from '../codec/readLists.js'
import { readWhole, type ReadPart } from '../codec/readWhole.js'
import { ownFields } from '../codec/record.js'
import { Assessment } from './Assessment.js'
import { Authorization } from './Authorization.js'
import { Chart, ChartLists, MAX_AUTHORIZATIONS, MAX_SESSIONS, type ChartList } from './Chart.js'
import { Diagnosis } from './Diagnosis.js'
import { Member } from './Member.js'
import { Note } from './Note.js'
import { Override } from './Override.js'
import { Session } from './Session.js'
import { Stay } from './Stay.js'
import { TreatmentPlan } from './TreatmentPlan.js'

const each = <A>(codec: Codec<A>, max = MAX_LIST_LENGTH) =>
  ({ name: codec.name, required: false, read: readWhole(codec), max }) as const

const lists: Lists<Pick<Chart, ChartList>> = {
  diagnoses: each(Diagnosis),
  assessments: each(Assessment),
  plans: each(TreatmentPlan),
  authorizations: each(Authorization, MAX_AUTHORIZATIONS),
  stays: each(Stay),
  sessions: each(Session, MAX_SESSIONS),
  notes: each(Note, MAX_SESSIONS),
  overrides: each(Override),
}

const fieldNames = ['member', ...Object.keys(lists), 'incomplete']
const member = { key: 'member', name: Member.name, required: true, read: readWhole(Member) }

/** Reads what can be read of a chart, as `decodeChart` does; nothing without its member. */
export const readChart: ReadPart<Chart> = (input, walk) => {
  const own = ownFields(input, Chart.name, fieldNames, walk)
  if (own === undefined) return undefined
  const whose = readField(member, own, walk)
  const chart = readLists(lists, ChartLists, own, walk)
  return whose === undefined ? undefined : { member: whose, ...chart }
}

/**
 * Reads one member's chart, and keeps every record that can be read. A record that cannot be is left out and its list
 * named in `incomplete`, as is a list that cannot be read at all, so that what is counted later is undetermined and
 * not too small, and a finding that lacks one says that records were left out. Left where the member cannot be read,
 * right where everything can. Never throws; linear in the size of the input; at most 100 issues are listed, and the
 * others counted.
 *
 * @example
 * import { these as T } from 'fp-ts'
 * import { decodeChart } from 'h2014'
 *
 * const sessions = [{ id: 's1', code: 'H2014' }, { id: 's2', code: 'H2014', start: 'at nine' }]
 * const chart = decodeChart({ member: { id: 'm1' }, sessions })
 * console.log(T.isBoth(chart) && chart.right.sessions) // => [ { id: 's1', code: 'H2014' } ]
 * console.log(T.isBoth(chart) && chart.right.incomplete) // => [ 'sessions' ]
 * console.log(T.isBoth(chart) && chart.left[0].path) // => [ 'sessions', 1, 'start' ]
 */
export const decodeChart = (input: unknown): These<DecodeIssues, Chart> =>
  decodePart(readChart)(input)
