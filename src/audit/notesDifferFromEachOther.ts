import { addTo } from '../codec/addTo.js'
import { isSkillsTraining } from '../code/Hcpcs.js'
import type { Note } from '../record/Note.js'
import type { RecordId } from '../record/RecordId.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import type { AuditedService } from './AuditedService.js'
import { distinctNotes } from './distinctNotes.js'
import { evidenceOf, firstOf } from './firstOf.js'
import { inTimeOrder } from './inTimeOrder.js'
import { addGap, gapsOf } from './lineFact.js'
import { noteWords } from './noteWords.js'

/** Which notes hold the same words. The words themselves are never part of it, nor anything made of them. */
export type SameNotesDetail =
  | {
      readonly reason: 'repeatedForMember'
      readonly member: RecordId
      /** How many notes, 2 or more. */
      readonly noteCount: number
      /** The first 16 of them, in order of time. */
      readonly notes: ReadonlyArray<RecordId>
    }
  | {
      readonly reason: 'sharedByMembers'
      /** How many members, 2 or more. */
      readonly memberCount: number
      /** How many notes, 2 or more. */
      readonly noteCount: number
      /** The first 16 of them, in order of time. */
      readonly notes: ReadonlyArray<RecordId>
    }

/**
 * No two notes hold the same words, after folding case and white space: a note tells of its own session and of its own
 * member. Whole notes are compared, never single fields: the notes of one group may share what the group did, as long as
 * each tells of its member. Each text gives one finding; one of its notes is of H2014. What is likely, similar, short or
 * holds certain words is never asked.
 */
export const notesDifferFromEachOther: AuditCheck<'notesDifferFromEachOther', SameNotesDetail> = {
  id: 'notesDifferFromEachOther',
  title: 'No two notes hold the same words',
  severity: 'warning',
  reasons: {
    repeatedForMember: {
      sentence:
        '{noteCount} notes of member {member} hold the same words. The first of them: {notes}.',
      fix: 'Ask who wrote them what each session was. What nobody can tell of its own is not supported by a note that was carried forward; an error is corrected by an addendum that says so.',
      fixedBy: 'supervisor',
    },
    sharedByMembers: {
      sentence:
        '{noteCount} notes of {memberCount} members hold the same words. The first of them: {notes}.',
      fix: 'Ask who wrote them what each member did, in a group too: a note tells of its own member. An error is corrected by an addendum that says so.',
      fixedBy: 'supervisor',
    },
  },
  find: ({ services }) => {
    const byWords = new Map<string, Array<AuditedService>>()
    const gaps = new Map<string, number>()
    for (const service of services) {
      const { note, session } = service
      if (note === undefined) continue
      const words = noteWords(note)
      if (words === '') {
        if (isSkillsTraining(session.code) && isPartUnknown(note)) addGap(gaps, 'note.text')
        continue
      }
      addTo(byWords, words, service)
    }
    return { facts: [...byWords.values()].flatMap(factsOf), gaps: gapsOf(gaps) }
  },
}

const isPartUnknown = ({ engagement, response, progress, text }: Note): boolean =>
  [engagement, response, progress, text].includes(undefined)

const factsOf = (
  same: ReadonlyArray<AuditedService>,
): ReadonlyArray<AuditFact<SameNotesDetail>> => {
  if (!same.some(({ session }) => isSkillsTraining(session.code))) return []
  const noted = distinctNotes(inTimeOrder(same))
  const [, second] = noted
  if (second === undefined) return []
  const noteCount = noted.length
  const notes = firstOf(noted.map(({ note }) => note.id))
  const member = second.service.member.id
  const memberCount = new Set(noted.map(({ service }) => service.member.id)).size
  return [
    {
      detail:
        memberCount === 1
          ? { reason: 'repeatedForMember', member, noteCount, notes }
          : { reason: 'sharedByMembers', memberCount, noteCount, notes },
      evidence: evidenceOf('note', notes),
      services: noted.map(({ service }) => service),
    },
  ]
}
