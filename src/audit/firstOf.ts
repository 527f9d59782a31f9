import type { RecordId } from '../record/RecordId.js'
import type { Evidence, RecordKind } from '../subject/Evidence.js'

const MOST = 16

/** The first 16 of the records that a finding rests on, each once. The finding counts all of them. */
export const firstOf = (ids: ReadonlyArray<RecordId>): ReadonlyArray<RecordId> => {
  const first = new Set<RecordId>()
  for (const id of ids) {
    if (first.size === MOST) break
    first.add(id)
  }
  return [...first]
}

/** Records of one kind, as evidence. */
export const evidenceOf = (
  record: RecordKind,
  ids: ReadonlyArray<RecordId>,
): ReadonlyArray<Evidence> => ids.map((id) => ({ record, id }))
