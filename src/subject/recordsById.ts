import type { RecordId } from '../record/RecordId.js'
import { chronological } from '../units/chronological.js'

interface Identified {
  readonly id: RecordId
}

/** Records by their id. Of two of one id the same is kept in whichever order they come. */
export const recordsById = <A extends Identified>(
  records: ReadonlyArray<A>,
): ReadonlyMap<RecordId, A> => new Map(inOrder(records).map((record) => [record.id, record]))

const inOrder = <A extends Identified>(records: ReadonlyArray<A>): ReadonlyArray<A> =>
  chronological<A>({ start: () => 0, id: ({ id }) => id, rest: (record) => record })(records)
