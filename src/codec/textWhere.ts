import { codec, type Codec } from './Codec.js'
import type { TextForm } from './Shape.js'
import { report } from './Walk.js'

/** A text of a form of its own, such as a code or a date. It is asked only within the length; `form` says the same as it. */
export const textWhere = <A extends string>(
  name: string,
  maxLength: number,
  is: (text: string) => boolean,
  form: TextForm,
): Codec<A> =>
  codec<A>(name, { kind: 'form', form }, (input, walk) => {
    if (typeof input !== 'string') return report(walk, 'type', name)
    if (input.length > maxLength) return report(walk, 'tooLong', name)
    return is(input) ? (input as A) : report(walk, 'form', name)
  })
