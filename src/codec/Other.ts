import type { Codec } from './Codec.js'
import { record } from './record.js'
import { text } from './text.js'

/** What is none of the known words, by its own name. It is never refused. */
export interface Other {
  /** The caller's name for it, 1 to 200 characters. */
  readonly other: string
}

export const Other: Codec<Other> = record<Other>('Other', {
  other: text('name', { min: 1, max: 200 }),
})
