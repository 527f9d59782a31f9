import type { These } from 'fp-ts/These'
import { decodePart } from '../codec/decodePart.js'
import type { DecodeIssues } from '../codec/DecodeIssue.js'
import { readLists, type Lists } from '../codec/readLists.js'
import { readWhole, type ReadPart } from '../codec/readWhole.js'
import { ownFields } from '../codec/record.js'
import { Caseload, CaseloadLists, MAX_CHARTS } from './Caseload.js'
import { Chart } from './Chart.js'
import { readChart } from './decodeChart.js'
import { StaffMember } from './StaffMember.js'

const lists: Lists<Omit<Caseload, 'incomplete'>> = {
  staff: {
    name: StaffMember.name,
    required: false,
    read: readWhole(StaffMember),
    max: MAX_CHARTS,
  },
  charts: { name: Chart.name, required: true, read: readChart, max: MAX_CHARTS },
}

const fieldNames = [...Object.keys(lists), 'incomplete']

/** Reads what can be read of a caseload, as `decodeCaseload` does; nothing without its list of charts. */
const readCaseload: ReadPart<Caseload> = (input, walk) => {
  const own = ownFields(input, Caseload.name, fieldNames, walk)
  if (own === undefined) return undefined
  const { charts, ...others } = readLists(lists, CaseloadLists, own, walk)
  return charts === undefined ? undefined : { ...others, charts }
}

/**
 * Reads the charts of an agency as `decodeChart` reads each one, and its staff. A chart whose member cannot be read is
 * left out, and `charts` named in the caseload's `incomplete`; a chart that lacks records says so itself. Left where
 * there is no list of charts, right where everything can be read. Never throws; linear in the size of the input; at
 * most 100 issues are listed, and the others counted.
 *
 * @example
 * import { these as T } from 'fp-ts'
 * import { decodeCaseload } from 'h2014'
 *
 * const caseload = decodeCaseload({ charts: [{ member: { id: 'm1' } }, { sessions: [] }] })
 * console.log(T.isBoth(caseload) && caseload.right) // => { incomplete: [ 'charts' ], charts: [ { member: { id: 'm1' } } ] }
 * console.log(T.isBoth(caseload) && caseload.left[0].path) // => [ 'charts', 1, 'member' ]
 */
export const decodeCaseload = (input: unknown): These<DecodeIssues, Caseload> =>
  decodePart(readCaseload)(input)
