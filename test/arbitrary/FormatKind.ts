import * as fc from 'fast-check'
import type { FormatKind as Value } from '../../src/code/FormatKind.js'

/** Any format. */
export const FormatKind: fc.Arbitrary<Value> = fc.constantFrom('individual', 'group', 'family')
