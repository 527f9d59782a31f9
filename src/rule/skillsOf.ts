import * as E from 'fp-ts/Either'
import type { Note } from '../record/Note.js'
import type { SkillTaught } from '../record/SkillTaught.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import {
  notApplicable,
  notMet,
  undetermined,
  type NotApplicable,
  type NotMet,
  type Undetermined,
} from './Verdict.js'

/** Why a session has no skills to look at. */
export type NoSkillsDetail =
  { readonly reason: 'noNote' } | { readonly reason: 'noSkill'; readonly note: string }

/**
 * The skills that the note of a session documents, with the records that show it; or what that lack amounts to. A
 * session that is planned has no note yet.
 */
export const skillsOf = ({
  session,
  note,
}: SessionSubject): E.Either<
  NotApplicable | NotMet<NoSkillsDetail> | Undetermined,
  NotedSkills
> => {
  if (session.status === 'planned') return E.left(notApplicable)
  const evidence = [sessionEvidence(session.id)]
  if (note.kind === 'unknown') return E.left(undetermined(note.missing, evidence))
  if (note.kind === 'none') return E.left(notMet({ reason: 'noNote' }, evidence))
  const { id, skills } = note.record
  const withNote = [...evidence, { record: 'note', id } as const]
  if (skills === undefined) return E.left(undetermined(['note.skills'], withNote))
  return skills.length === 0
    ? E.left(notMet({ reason: 'noSkill', note: id }, withNote, 'skills'))
    : E.right({ note: note.record, skills, evidence: withNote })
}

/** The skills of a note, at least one. */
export interface NotedSkills {
  readonly note: Note
  readonly skills: ReadonlyArray<SkillTaught>
  readonly evidence: ReadonlyArray<Evidence>
}
