import type { Cited } from '../source/Cited.js'
import type { NoteElement } from './NoteElement.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { stated } from './stated.js'

/** Where a policy asks that a note hold an element; none where it does not. */
export const asksForElement =
  (element: NoteElement) =>
  ({ noteElements }: PayerPolicy): ReadonlyArray<Cited<NoteElement>> =>
    stated(noteElements).filter(({ value }) => value === element)
