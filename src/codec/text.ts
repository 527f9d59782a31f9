import { codec, type Codec } from './Codec.js'
import { report } from './Walk.js'

/** The longest free text that is read, in characters. */
export const MAX_TEXT_LENGTH = 65_536

/** Free text, passed on unchanged. The empty text is a text: documented, and saying nothing. */
export const text = (
  name: string,
  { min = 0, max = MAX_TEXT_LENGTH }: { readonly min?: number; readonly max?: number } = {},
): Codec<string> =>
  codec(name, { kind: 'text', min, max }, (input, walk) => {
    if (typeof input !== 'string') return report(walk, 'type', name)
    if (isLonger(input, max)) return report(walk, 'tooLong', name)
    return isLonger(input, min - 1) ? input : report(walk, 'tooShort', name)
  })

/** Whether a text has more characters (code points, as JSON Schema counts them) than this. */
const isLonger = (input: string, length: number): boolean => {
  if (input.length <= length) return false
  if (input.length > 2 * length) return true
  let characters = input.length
  for (let index = 1; index < input.length; index += 1) {
    if (isHigh(input.charCodeAt(index - 1)) && isLow(input.charCodeAt(index))) characters -= 1
  }
  return characters > length
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
