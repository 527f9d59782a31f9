import * as fc from 'fast-check'
import type { AssessedSkillArea as Value, NeedLevel } from '../../src/record/AssessedSkillArea.js'
import { Other } from './Other.js'
import { SkillDomain } from './SkillDomain.js'

const need: fc.Arbitrary<NeedLevel> = fc.oneof(
  fc.constantFrom<NeedLevel[]>('none', 'mild', 'moderate', 'severe'),
  Other,
)

/** Any assessed area, with and without its level and need. */
export const AssessedSkillArea: fc.Arbitrary<Value> = fc.record(
  { domain: SkillDomain, currentLevel: fc.string({ unit: 'binary', maxLength: 60 }), need },
  { requiredKeys: ['domain'] },
)
