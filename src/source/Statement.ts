import type { Codec } from '../codec/Codec.js'
import { textOr } from '../codec/textOr.js'
import { word } from '../codec/word.js'
import type { Cited } from './Cited.js'
import { cited } from './Cited.js'

/**
 * What a payer says on one matter: a cited value, or `notStated` where its text was read and is silent. Silence is
 * neither permission nor "unlimited", and no value stands in for it.
 */
export type Statement<A> = 'notStated' | Cited<A>

/** The codec of a statement, made of the codec of what may be stated. */
export const statement = <A>(value: Codec<A>): Codec<Statement<A>> =>
  textOr<'notStated', Cited<A>>(
    `Statement<${value.name}>`,
    word('notStated', ['notStated']),
    cited(value),
  )
