import type { Note } from '../record/Note.js'
import { foldedText } from './foldedText.js'

/**
 * All words of a note, folded: how the member took part, responded and progressed, the rest, and the skills that it names,
 * each in its own place, the skills in any order. Empty where it tells nothing: a skill that is named again is no text.
 */
export const noteWords = ({
  engagement = '',
  response = '',
  progress = '',
  text = '',
  skills = [],
}: Note): string => {
  const told = [engagement, response, progress, text].map(foldedText)
  if (told.every((words) => words === '')) return ''
  const named = skills.map(({ skill = '' }) => foldedText(skill)).filter((words) => words !== '')
  // No line feed is left within a folded text.
  return [...told, ...named.sort()].join('\n')
}
