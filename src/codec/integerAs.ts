import { codec, type Codec } from './Codec.js'
import { report } from './Walk.js'

// Taken at load, so that a later change of a global is not called with a caller's data.
const isSafeInteger = Number.isSafeInteger

/** A branded whole number, both bounds inclusive. Negative zero is read as zero. */
export const integerAs = <A extends number>(name: string, min: number, max: number): Codec<A> => {
  const expected = `${name}, a whole number from ${min} through ${max}`
  return codec<A>(name, { kind: 'integer', min, max }, (input, walk) => {
    if (typeof input !== 'number') return report(walk, 'type', expected)
    if (!isSafeInteger(input) || input < min || input > max) return report(walk, 'range', expected)
    return (input + 0) as A
  })
}
