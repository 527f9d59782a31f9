import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

/**
 * What sessions must have in common for their minutes to be summed. Modifiers are compared as a set, and what is
 * not known is only like what is not known.
 */
export type GroupingKey =
  'code' | 'renderingProvider' | 'placeOfService' | 'modality' | 'format' | 'modifiers'

/** All grouping keys, in the order in which they are compared. */
export const groupingKeys: ReadonlyArray<GroupingKey> = [
  'code',
  'renderingProvider',
  'placeOfService',
  'modality',
  'format',
  'modifiers',
]

export const GroupingKey: Codec<GroupingKey> = word<GroupingKey>('GroupingKey', groupingKeys)
