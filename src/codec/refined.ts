import { codec, type Codec } from './Codec.js'
import { reportAt } from './Walk.js'

/** A contradiction within a value that can be read: where it is, and what was expected instead. */
export interface Contradiction {
  readonly path: ReadonlyArray<string | number>
  readonly expected: string
}

/** A codec that also refuses values which contradict themselves. */
export const refined = <A>(
  of: Codec<A>,
  contradictionsOf: (value: A) => ReadonlyArray<Contradiction>,
): Codec<A> =>
  codec<A>(of.name, of.shape, (input, walk) => {
    const value = of.read(input, walk)
    if (value === undefined) return undefined
    const contradictions = contradictionsOf(value)
    for (const { path, expected } of contradictions) {
      reportAt(walk, path, 'contradiction', expected)
    }
    return contradictions.length > 0 ? undefined : value
  })
