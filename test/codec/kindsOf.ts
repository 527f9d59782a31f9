import * as E from 'fp-ts/Either'
import type { Codec } from '../../src/codec/Codec.js'
import { decode } from '../../src/codec/decode.js'
import type { DecodeIssue } from '../../src/codec/DecodeIssue.js'

/** The kind and the place of each issue, as a table of a test has them; none where the input is read. */
export const kindsOf =
  <A>(
    codec: Codec<A>,
    read: (codec: Codec<A>) => (input: unknown) => E.Either<ReadonlyArray<DecodeIssue>, A> = decode,
  ) =>
  (input: unknown): ReadonlyArray<readonly [string, ReadonlyArray<string | number>]> => {
    const result = read(codec)(input)
    return E.isLeft(result) ? result.left.map(({ kind, path }) => [kind, path]) : []
  }
