import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { textOr } from '../codec/textOr.js'
import { word } from '../codec/word.js'
import { cited, type Cited } from './Cited.js'

/**
 * What a payer says on a matter of several parts, each with its own source, or `notStated` where its
 * text was read and is silent on all of it.
 */
export type Statements<A> = 'notStated' | ReadonlyArray<Cited<A>>

/** The most parts of one matter: a payer's text states few, and each is asked of every session. */
const MAX_STATEMENTS = 64

/** The codec of statements, made of the codec of what may be stated. */
export const statements = <A>(value: Codec<A>): Codec<Statements<A>> =>
  textOr<'notStated', ReadonlyArray<Cited<A>>>(
    `Statements<${value.name}>`,
    word('notStated', ['notStated']),
    list(cited(value), MAX_STATEMENTS),
  )
