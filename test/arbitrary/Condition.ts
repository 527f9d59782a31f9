import * as fc from 'fast-check'
import type { AgeBand, Condition as Value } from '../../src/policy/Condition.js'
import { FormatKind } from './FormatKind.js'
import { Modality } from './Modality.js'

const age = fc.integer({ min: 0, max: 150 })

const ages: fc.Arbitrary<AgeBand> = fc.record({ from: age, through: age }, { requiredKeys: [] })

/** Any condition, sound or not, narrow or of all sessions. */
export const Condition: fc.Arbitrary<Value> = fc.record(
  {
    ages,
    formats: fc.array(FormatKind, { maxLength: 3 }),
    modalities: fc.array(Modality, { maxLength: 3 }),
  },
  { requiredKeys: [] },
)
