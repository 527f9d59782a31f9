import * as fc from 'fast-check'
import { isIcd10Cm } from '../../src/code/Icd10Cm.js'
import type { DiagnosisRequirement as Value } from '../../src/policy/DiagnosisRequirement.js'
import { Icd10Cm } from './Icd10Cm.js'

const anyRanges = fc.array(fc.record({ from: Icd10Cm, through: Icd10Cm }), { maxLength: 5 })

/** Any requirement of a diagnosis that can be decoded, with ranges that contradict themselves. */
export const DiagnosisRequirement: fc.Arbitrary<Value> = fc.record(
  { qualifying: anyRanges, barring: anyRanges, primary: anyRanges },
  { requiredKeys: ['qualifying'] },
)

const category = Icd10Cm.map((code) => code.slice(0, 3)).filter(isIcd10Cm)

const soundRanges = fc.array(
  fc
    .tuple(category, category)
    .map(([one, other]) =>
      one <= other ? { from: one, through: other } : { from: other, through: one },
    ),
  { minLength: 1, maxLength: 5 },
)

/** A requirement of at least one range of categories, the first not after the last; some bar others. */
export const soundDiagnosisRequirement: fc.Arbitrary<Value> = fc.record(
  { qualifying: soundRanges, barring: soundRanges, primary: soundRanges },
  { requiredKeys: ['qualifying'] },
)
