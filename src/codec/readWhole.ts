import type { Codec } from './Codec.js'
import type { Read } from './Walk.js'

/** Reads what can be read of an input and notes what cannot; `undefined` where nothing can. Never throws. */
export type ReadPart<A> = Read<A>

/** Reads a value that is whole or not at all. */
export const readWhole = <A>(codec: Codec<A>): ReadPart<A> => codec.read
