import { sameWord } from '../code/sameWord.js'
import type { CoSigning } from '../policy/CoSigning.js'
import type { Credential } from '../record/Credential.js'
import type { Note } from '../record/Note.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { DatedSubject } from './DatedSubject.js'

/**
 * Whether the author of a note holds one of some credentials on the service date, by the staff on file, whatever else
 * they hold. Where it cannot be told, the field that is missing.
 */
export const needsCoSigning = (
  { ofCredentials }: Pick<CoSigning, 'ofCredentials'>,
  { author }: Note,
  { staff, serviceDate }: Pick<DatedSubject, 'staff' | 'serviceDate'>,
): boolean | string => {
  if (ofCredentials === undefined) return true
  if (author === undefined) return 'note.author'
  const member = staff?.get(author)
  if (member === undefined) return 'staff'
  if (member.credentials === undefined) return 'staff.credentials'
  const held = member.credentials.filter(({ kind }) =>
    ofCredentials.some((one) => sameWord(one, kind)),
  )
  const may = held.filter(mayBeValidOn(serviceDate))
  if (may.some(({ from }) => from !== undefined)) return true
  return may.length > 0 ? 'staff.credentials.from' : false
}

const mayBeValidOn =
  (date: CalendarDate) =>
  ({ from = date, through = date }: Credential): boolean =>
    from <= date && date <= through
