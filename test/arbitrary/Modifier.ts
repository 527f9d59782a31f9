import * as fc from 'fast-check'
import { isModifier, type Modifier as Value } from '../../src/code/Modifier.js'

const capitalOrDigit = fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'))

/** Any modifier by its form, those in use for skills training often. */
export const Modifier: fc.Arbitrary<Value> = fc
  .oneof(
    fc.constantFrom('HQ', 'HA', 'HZ', 'HN', 'HO', 'U1', 'UA', '95', 'FQ', 'GT'),
    fc.tuple(capitalOrDigit, capitalOrDigit).map(([first, second]) => `${first}${second}`),
  )
  .filter(isModifier)
