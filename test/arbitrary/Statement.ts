import * as fc from 'fast-check'
import type { Statement as Value } from '../../src/source/Statement.js'
import { Cited } from './Cited.js'

/** A statement: a cited value, or silence. */
export const Statement = <A>(
  value: fc.Arbitrary<A>,
  source?: fc.Arbitrary<string>,
): fc.Arbitrary<Value<A>> => fc.oneof(fc.constant<Value<A>>('notStated'), Cited(value, source))
