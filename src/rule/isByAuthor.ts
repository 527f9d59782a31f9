import { sameWord } from '../code/sameWord.js'
import type { Note } from '../record/Note.js'
import type { Signature } from '../record/Signature.js'

/**
 * Whether a signature is that of a note's author: given by the staff member who wrote the note, or, where the one or
 * the other is not named, in the role of author. Where it cannot be told, the field that is missing.
 */
export const isByAuthor =
  ({ author }: Note) =>
  ({ role, signedBy }: Signature): boolean | 'note.author' | 'note.signatures.signedBy' => {
    if (author !== undefined && signedBy !== undefined) return signedBy === author
    if (role !== undefined && sameWord(role, 'author')) return true
    if (signedBy !== undefined) return 'note.author'
    return role === 'member' || role === 'guardian' ? false : 'note.signatures.signedBy'
  }
