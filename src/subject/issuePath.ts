import type { UnitIssue } from '../units/UnitIssue.js'

/** The field whose time is missing or wrong, as a path: `session.end`, `note.start`. */
export const issuePath = ({ note, field }: Pick<UnitIssue, 'note' | 'field'>): string =>
  `${note === undefined ? 'session' : 'note'}.${field}`
