import type { Cited } from '../source/Cited.js'
import type { NoteElement } from './NoteElement.js'
import type { PayerPolicy } from './PayerPolicy.js'

/** Where a policy asks that a note hold an element; none where it does not. */
export const asksForElement =
  (element: NoteElement) =>
  ({ noteElements }: PayerPolicy): ReadonlyArray<Cited<NoteElement>> =>
    noteElements === 'notStated' ? [] : noteElements.filter(({ value }) => value === element)
