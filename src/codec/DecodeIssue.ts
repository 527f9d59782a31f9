import type { ReadonlyNonEmptyArray } from 'fp-ts/ReadonlyNonEmptyArray'

/**
 * Why a value could not be read.
 *
 * - `missing`: a required field is absent, `undefined` or `null`
 * - `type`: another JSON type than expected
 * - `form`: the right JSON type, but not of the expected form (no such calendar day, a wrong check digit)
 * - `word`: a text that is none of the known words
 * - `range`: a number outside its bounds, or not whole where whole is asked for
 * - `tooShort`, `tooLong`: a text under or over its length
 * - `tooMany`: a list over its cap
 * - `tooDeep`: nested deeper than is read
 * - `notPlain`: an object that is no plain data (a class instance, a Date, a Map, a function)
 * - `unreadable`: reading the value threw (a getter, a proxy)
 * - `foreign`: a codec of the caller's own refused it
 * - `contradiction`: what can be read contradicts itself (editions that overlap)
 * - `polluted`: a key was put on the prototypes that all records inherit from, so that nothing read of them can be trusted
 * - `unknownKeys`: `count` keys that are not known, where the caller asked for a closed reading
 * - `rest`: `count` further issues, over the cap, that are not listed
 */
export type DecodeIssueKind =
  | 'missing'
  | 'type'
  | 'form'
  | 'word'
  | 'range'
  | 'tooShort'
  | 'tooLong'
  | 'tooMany'
  | 'tooDeep'
  | 'notPlain'
  | 'unreadable'
  | 'foreign'
  | 'contradiction'
  | 'polluted'
  | 'unknownKeys'
  | 'rest'

/**
 * One reason why a value could not be read, and where. It holds known field names, indices, counts
 * and the name of what was expected: never a value of the input, and never a key that is not known.
 */
export interface DecodeIssue {
  /** Known field names and list indices from the root of the input. */
  readonly path: ReadonlyArray<string | number>
  /** Why. */
  readonly kind: DecodeIssueKind
  /** The name of the codec, the known words, or the bound that was expected. */
  readonly expected: string
  /** How many, for `unknownKeys` and `rest`. */
  readonly count?: number
}

/** At least one issue, in the order of the fields and list elements. */
export type DecodeIssues = ReadonlyNonEmptyArray<DecodeIssue>
