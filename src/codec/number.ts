import { codec, type Codec } from './Codec.js'
import { report } from './Walk.js'

// Taken at load, so that a later change of a global is not called with a caller's data.
const isFinite = Number.isFinite

/** A finite number as it was written down, whole or not, both bounds inclusive. Negative zero is read as zero. */
export const number = (name: string, min: number, max: number): Codec<number> => {
  const expected = `${name}, a number from ${min} through ${max}`
  return codec(name, { kind: 'number', min, max }, (input, walk) => {
    if (typeof input !== 'number') return report(walk, 'type', expected)
    return isFinite(input) && input >= min && input <= max
      ? input + 0
      : report(walk, 'range', expected)
  })
}
