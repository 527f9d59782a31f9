import * as fc from 'fast-check'
import type { Condition } from '../../src/policy/Condition.js'
import type { PatternTerms as Value } from '../../src/policy/PatternTerms.js'
import { DaysAlike } from './DaysAlike.js'
import { SigningBatch } from './SigningBatch.js'
import { Statement } from './Statement.js'

const withValues = (
  batch: typeof SigningBatch,
  days: typeof DaysAlike,
  source?: fc.Arbitrary<string>,
): fc.Arbitrary<Value> =>
  fc.record(
    {
      signedOnOneDay: Statement(batch, source),
      signedAtOneMoment: Statement(batch, source),
      sameTimes: Statement(days, source),
      unitsAtLimit: Statement(days, source),
    },
    { requiredKeys: [] },
  )

/** Whatever an edition can say of patterns, sound or not; what it does not take up is absent. */
export const PatternTerms: fc.Arbitrary<Value> = withValues(SigningBatch, DaysAlike)

const isSound = ({ when = {} }: { readonly when?: Condition }): boolean =>
  when.formats?.length !== 0 && when.modalities?.length !== 0 && when.ages === undefined

/** What contradicts itself nowhere, from the one source of these policies. */
export const soundPatternTerms: fc.Arbitrary<Value> = withValues(
  SigningBatch.filter(isSound),
  DaysAlike.filter(isSound),
  fc.constant('manual'),
)
