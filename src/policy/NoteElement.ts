import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

/**
 * What a payer can ask of the note of a session. Of `serviceType` and `serviceDate` no rule asks: a session always has
 * its code, and without a date it has no policy and no units.
 */
export type NoteElement =
  | 'serviceType'
  | 'serviceDate'
  | 'startAndEnd'
  | 'placeOfService'
  | 'goal'
  | 'domain'
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
  'domain',
  'skill',
  'method',
  'modality',
  'engagement',
  'response',
  'progress',
  'signature',
  'credential',
])
