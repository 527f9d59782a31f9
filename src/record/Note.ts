import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { OffsetDateTime } from '../time/OffsetDateTime.js'
import { RecordId } from './RecordId.js'
import { Signature } from './Signature.js'
import { SkillTaught } from './SkillTaught.js'

/** What was written about a session. */
export interface Note {
  /** The caller's reference to it. */
  readonly id: RecordId
  /** The session that it is about. */
  readonly session: RecordId
  /** The staff member who wrote it, or dictated it to a scribe. */
  readonly author?: RecordId
  /** Who signed it. An empty list: nobody did. */
  readonly signatures?: ReadonlyArray<Signature>
  /** Who signed beside its author, such as a supervisor. An empty list: nobody did. */
  readonly coSignatures?: ReadonlyArray<Signature>
  /** What was taught. An empty list: no skill is written. */
  readonly skills?: ReadonlyArray<SkillTaught>
  /** How the member took part, up to 65,536 characters as every text of a note. Empty: nothing is written. */
  readonly engagement?: string
  /** How the member responded. Empty: nothing is written. */
  readonly response?: string
  /** Progress or the lack of it. Empty: nothing is written. */
  readonly progress?: string
  /** The begin time as the note has it. */
  readonly start?: OffsetDateTime
  /** The end time as the note has it, which no longer belongs to the session. */
  readonly end?: OffsetDateTime
  /** The rest of the note. Never searched for words. */
  readonly text?: string
}

export const Note: Codec<Note> = record<Note>('Note', {
  id: RecordId,
  session: RecordId,
  author: optional(RecordId),
  signatures: optional(list(Signature, 100)),
  coSignatures: optional(list(Signature, 100)),
  skills: optional(list(SkillTaught, 100)),
  engagement: optional(text('engagement')),
  response: optional(text('response')),
  progress: optional(text('progress')),
  start: optional(OffsetDateTime),
  end: optional(OffsetDateTime),
  text: optional(text('text')),
})
