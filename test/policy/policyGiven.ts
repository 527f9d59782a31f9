import * as E from 'fp-ts/Either'
import { decode } from '../../src/codec/decode.js'
import { list } from '../../src/codec/list.js'
import { optional } from '../../src/codec/optional.js'
import { record } from '../../src/codec/record.js'
import type { Contradiction } from '../../src/codec/refined.js'
import { PayerPolicy } from '../../src/policy/PayerPolicy.js'
import { PolicyGap } from '../../src/policy/PolicyGap.js'
import { UnencodedClause } from '../../src/policy/UnencodedClause.js'
import { Source } from '../../src/source/Source.js'

interface Unrefined {
  readonly sources: ReadonlyArray<Source>
  readonly editions: ReadonlyArray<PayerPolicy>
  readonly gaps?: ReadonlyArray<PolicyGap>
  readonly notEncoded?: ReadonlyArray<UnencodedClause>
}

const Unrefined = record<Unrefined>('Unrefined', {
  sources: list(Source),
  editions: list(PayerPolicy),
  gaps: optional(list(PolicyGap)),
  notEncoded: optional(list(UnencodedClause)),
})

/** The contradictions of a history that can be read, as path and words; one that cannot is a mistake of the test. */
export const policyGiven = (
  input: unknown,
  contradictionsOf: (history: Unrefined) => ReadonlyArray<Contradiction>,
): ReadonlyArray<readonly [string, string]> => {
  const decoded = decode(Unrefined)(input)
  return E.isLeft(decoded)
    ? decoded.left.map((issue) => [issue.path.join('.'), `unreadable: ${issue.kind}`] as const)
    : contradictionsOf(decoded.right).map(
        ({ path, expected }) => [path.join('.'), expected] as const,
      )
}
