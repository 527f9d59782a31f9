import { Icd10Cm, icd10CmWithoutDot } from '../code/Icd10Cm.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { record } from '../codec/record.js'

/** A run of ICD-10-CM categories of three characters, both ends included. */
export interface Icd10CmRange {
  readonly from: Icd10Cm
  readonly through: Icd10Cm
}

/** Which diagnoses a payer accepts as the ground of the service. At least one of the member's must be of them. */
export interface DiagnosisRequirement {
  readonly qualifying: ReadonlyArray<Icd10CmRange>
}

const Icd10CmRange: Codec<Icd10CmRange> = record<Icd10CmRange>('Icd10CmRange', {
  from: Icd10Cm,
  through: Icd10Cm,
})

export const DiagnosisRequirement: Codec<DiagnosisRequirement> = record<DiagnosisRequirement>(
  'DiagnosisRequirement',
  { qualifying: list(Icd10CmRange, 1_000) },
)

/** Whether a payer accepts a diagnosis as the ground of the service. */
export const qualifies =
  (requirement: DiagnosisRequirement) =>
  (code: Icd10Cm): boolean => {
    const category = categoryOf(code)
    return requirement.qualifying.some(
      ({ from, through }) => categoryOf(from) <= category && category <= categoryOf(through),
    )
  }

/** The first three characters of a code, which name its category. */
const categoryOf = (code: Icd10Cm): string => icd10CmWithoutDot(code).slice(0, 3)
