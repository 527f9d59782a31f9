import * as E from 'fp-ts/Either'
import type { Note } from '../record/Note.js'
import type { SkillTaught } from '../record/SkillTaught.js'
import type { Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { noteOf, type NoNoteDetail } from './noteOf.js'
import {
  notMet,
  undetermined,
  type NotApplicable,
  type NotMet,
  type Undetermined,
} from './Verdict.js'

/** Why a session has no skills to look at. */
export type NoSkillsDetail = NoNoteDetail | { readonly reason: 'noSkill'; readonly note: string }

/**
 * The skills that the note of a session documents, with the records that show it; or what that lack amounts to. A
 * session that is planned has no note yet.
 */
export const skillsOf = (
  subject: SessionSubject,
): E.Either<NotApplicable | NotMet<NoSkillsDetail> | Undetermined, NotedSkills> => {
  const documented = noteOf(subject)
  if (E.isLeft(documented)) return documented
  const { note, evidence } = documented.right
  const { id, skills } = note
  if (skills === undefined) return E.left(undetermined(['note.skills'], evidence))
  return skills.length === 0
    ? E.left(notMet({ reason: 'noSkill', note: id }, evidence, 'skills'))
    : E.right({ note, skills, evidence })
}

/** The skills of a note, at least one. */
export interface NotedSkills {
  readonly note: Note
  readonly skills: ReadonlyArray<SkillTaught>
  readonly evidence: ReadonlyArray<Evidence>
}
