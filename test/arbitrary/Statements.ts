import * as fc from 'fast-check'
import type { Statements as Value } from '../../src/source/Statements.js'
import { Cited } from './Cited.js'

/** Statements on a matter of several parts, or silence on it. */
export const Statements = <A>(
  value: fc.Arbitrary<A>,
  source?: fc.Arbitrary<string>,
): fc.Arbitrary<Value<A>> =>
  fc.oneof(fc.constant<Value<A>>('notStated'), fc.array(Cited(value, source), { maxLength: 4 }))
