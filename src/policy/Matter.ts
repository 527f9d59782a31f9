import type { Statement } from '../source/Statement.js'
import type { Statements } from '../source/Statements.js'

/** What an edition says on one matter; absent where its file does not take the matter up. */
export type Said = Statement<unknown> | Statements<unknown> | undefined

/** One matter on which an edition can speak or be silent, by the path of its field. */
export type Matter = readonly [ReadonlyArray<string>, Said]
