import type { Contradiction } from '../codec/refined.js'
import type { Source } from '../source/Source.js'
import { citedValues } from './citedValues.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { repeatedAt } from './repeatedAt.js'
import type { UnencodedClause } from './UnencodedClause.js'

interface Sourced {
  readonly sources: ReadonlyArray<Source>
  readonly editions: ReadonlyArray<PayerPolicy>
  readonly notEncoded?: ReadonlyArray<UnencodedClause>
}

/** Keys that two sources share, keys that name no source, and sources that nothing names. */
export const sourceContradictions = (history: Sourced): ReadonlyArray<Contradiction> => {
  const known = new Set(history.sources.map(({ key }) => key))
  const named = namedSources(history)
  const used = new Set(named.map(({ source }) => source))
  return [
    ...repeatedAt(history.sources.map(({ key }) => key)).map((index) => ({
      path: ['sources', index, 'key'],
      expected: 'a source key that is used once',
    })),
    ...named
      .filter(({ source }) => !known.has(source))
      .map(({ path }) => ({ path, expected: 'the key of a listed source' })),
    ...history.sources.flatMap(({ key }, index) =>
      used.has(key) ? [] : [{ path: ['sources', index], expected: 'a source that a value cites' }],
    ),
  ]
}

interface NamedSource {
  readonly path: ReadonlyArray<string | number>
  readonly source: string
}

const namedSources = ({ editions, notEncoded }: Sourced): ReadonlyArray<NamedSource> => [
  ...editions.flatMap((edition, index) =>
    citedValues(edition).map(({ path, cited }) => ({
      path: ['editions', index, ...path, 'source'],
      source: cited.source,
    })),
  ),
  ...(notEncoded ?? []).map(({ source }, index) => ({
    path: ['notEncoded', index, 'source'],
    source,
  })),
]
