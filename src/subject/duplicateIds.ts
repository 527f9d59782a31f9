import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { RecordKind } from './Evidence.js'

/** Whether two records or more of a kind bear an id, so that it is not known which of them is meant. */
export type IsIdShared = (record: RecordKind, id: RecordId) => boolean

/** Which ids of a chart are shared, of records that a session can rest on, and of staff by how many bear an id. */
export const duplicateIds = (
  { notes, plans, assessments, authorizations }: Chart,
  staffOfSameId: (id: RecordId) => number,
): IsIdShared => {
  const shared: ReadonlyMap<RecordKind, ReadonlySet<RecordId>> = new Map<
    RecordKind,
    ReadonlySet<RecordId>
  >([
    ['note', repeatedIds(notes)],
    ['plan', repeatedIds(plans)],
    ['assessment', repeatedIds(assessments)],
    ['authorization', repeatedIds(authorizations)],
  ])
  return (record, id) =>
    record === 'staff' ? staffOfSameId(id) > 1 : shared.get(record)?.has(id) === true
}

const repeatedIds = (
  records: ReadonlyArray<{ readonly id: RecordId }> = [],
): ReadonlySet<RecordId> => {
  const seen = new Set<RecordId>()
  const repeated = new Set<RecordId>()
  for (const { id } of records) (seen.has(id) ? repeated : seen).add(id)
  return repeated
}
