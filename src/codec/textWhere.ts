import { codec, type Codec } from './Codec.js'
import { report } from './Walk.js'

/** A text of a form of its own, such as a code or a date. The form is asked only within the length. */
export const textWhere = <A extends string>(
  name: string,
  maxLength: number,
  is: (text: string) => boolean,
): Codec<A> =>
  codec<A>(name, (input, walk) => {
    if (typeof input !== 'string') return report(walk, 'type', name)
    if (input.length > maxLength) return report(walk, 'tooLong', name)
    return is(input) ? (input as A) : report(walk, 'form', name)
  })
