import type { Codec } from './Codec.js'
import { integerAs } from './integerAs.js'

/** A whole number, both bounds inclusive. */
export const integer = (name: string, min: number, max: number): Codec<number> =>
  integerAs<number>(name, min, max)
