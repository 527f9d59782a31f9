import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

/** What a payer can ask of the note of a session. */
export type NoteElement =
  | 'serviceType'
  | 'serviceDate'
  | 'startAndEnd'
  | 'placeOfService'
  | 'goal'
  | 'skill'
  | 'method'
  | 'modality'
  | 'engagement'
  | 'response'
  | 'progress'
  | 'signature'
  | 'credential'

export const NoteElement: Codec<NoteElement> = word<NoteElement>('NoteElement', [
  'serviceType',
  'serviceDate',
  'startAndEnd',
  'placeOfService',
  'goal',
  'skill',
  'method',
  'modality',
  'engagement',
  'response',
  'progress',
  'signature',
  'credential',
])
