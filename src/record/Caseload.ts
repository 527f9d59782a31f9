import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { word } from '../codec/word.js'
import { Chart } from './Chart.js'
import { StaffMember } from './StaffMember.js'

/** The lists of a caseload. */
export type CaseloadList = 'staff' | 'charts'

/** The charts of an agency's members, and the staff who serve them. */
export interface Caseload {
  /** Everyone who renders, supervises or signs, up to 100,000; absent where nothing is known of staff. */
  readonly staff?: ReadonlyArray<StaffMember>
  /** One chart a member, up to 100,000. */
  readonly charts: ReadonlyArray<Chart>
  /** Lists that are known to lack records: nothing across members or staff is complete. */
  readonly incomplete?: ReadonlyArray<CaseloadList>
}

/** The most charts of one caseload, and the most staff. */
export const MAX_CHARTS = 100_000

const CaseloadList: Codec<CaseloadList> = word('CaseloadList', ['staff', 'charts'])

/** The names of lists of a caseload, up to 100. */
export const CaseloadLists: Codec<ReadonlyArray<CaseloadList>> = list(CaseloadList, 100)

export const Caseload: Codec<Caseload> = record<Caseload>('Caseload', {
  staff: optional(list(StaffMember, MAX_CHARTS)),
  charts: list(Chart, MAX_CHARTS),
  incomplete: optional(CaseloadLists),
})
