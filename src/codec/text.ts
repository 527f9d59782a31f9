import { codec, type Codec } from './Codec.js'
import { report } from './Walk.js'

/** The longest free text that is read, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 65_536

/** Free text, passed on unchanged. The empty text is a text: documented, and saying nothing. */
export const text = (
  name: string,
  { min = 0, max = MAX_TEXT_LENGTH }: { readonly min?: number; readonly max?: number } = {},
): Codec<string> =>
  codec(name, (input, walk) => {
    if (typeof input !== 'string') return report(walk, 'type', name)
    if (input.length > max) return report(walk, 'tooLong', name)
    return input.length < min ? report(walk, 'tooShort', name) : input
  })
