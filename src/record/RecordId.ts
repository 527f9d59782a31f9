import type { Codec } from '../codec/Codec.js'
import { text } from '../codec/text.js'

/**
 * The caller's own opaque reference to a record, 1 to 128 characters, unique among records of its kind.
 * It is repeated in findings and lines, so it must not be a name, a member number or a birth date. It may hold any
 * characters: whoever prints it escapes it for the place, a terminal or a page. `explain` repeats printable ASCII alone.
 */
export type RecordId = string

export const RecordId: Codec<RecordId> = text('RecordId', { min: 1, max: 128 })
