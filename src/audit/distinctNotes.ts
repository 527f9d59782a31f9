import type { Note } from '../record/Note.js'
import { findingId } from '../rule/findingId.js'
import type { AuditedService } from './AuditedService.js'

/** A service with the note by which it is judged. */
export interface NotedService {
  readonly service: AuditedService
  readonly note: Note
}

/** The notes of services, in their order; a session that stands in two charts of its member counts once. */
export const distinctNotes = (
  services: ReadonlyArray<AuditedService>,
): ReadonlyArray<NotedService> => {
  const found = new Map<string, NotedService>()
  for (const service of services) {
    const { member, session, note } = service
    if (note === undefined) continue
    found.set(findingId([member.id, session.id, note.id]), { service, note })
  }
  return [...found.values()]
}
