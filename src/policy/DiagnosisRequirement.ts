import { Icd10Cm, icd10CmWithoutDot } from '../code/Icd10Cm.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'

/** A run of ICD-10-CM categories of three characters, both ends included. */
export interface Icd10CmRange {
  readonly from: Icd10Cm
  readonly through: Icd10Cm
}

/**
 * Which diagnoses a payer accepts as the ground of the service. At least one of the member's must be of them. What a
 * payer does not accept as the *sole* diagnosis is just not of them: it may stand beside one that is.
 */
export interface DiagnosisRequirement {
  /** The categories of which one must be in force. */
  readonly qualifying: ReadonlyArray<Icd10CmRange>
  /** The categories of which none may be in force, whatever else is. Absent: no diagnosis bars the service. */
  readonly barring?: ReadonlyArray<Icd10CmRange>
  /** The categories of which the first diagnosis of a claim must be. Absent: any diagnosis may stand first. */
  readonly primary?: ReadonlyArray<Icd10CmRange>
}

const Icd10CmRange: Codec<Icd10CmRange> = record<Icd10CmRange>('Icd10CmRange', {
  from: Icd10Cm,
  through: Icd10Cm,
})

export const DiagnosisRequirement: Codec<DiagnosisRequirement> = record<DiagnosisRequirement>(
  'DiagnosisRequirement',
  {
    qualifying: list(Icd10CmRange, 1_000),
    barring: optional(list(Icd10CmRange, 1_000)),
    primary: optional(list(Icd10CmRange, 1_000)),
  },
)

/** Whether a payer accepts a diagnosis as the ground of the service. */
export const qualifies = ({
  qualifying,
}: Pick<DiagnosisRequirement, 'qualifying'>): ((code: Icd10Cm) => boolean) => isWithin(qualifying)

/** Whether a diagnosis bars the service, whatever other diagnoses there are. */
export const bars = ({
  barring = [],
}: Pick<DiagnosisRequirement, 'barring'>): ((code: Icd10Cm) => boolean) => isWithin(barring)

/** Whether a diagnosis may be the first of a claim. */
export const mayStandFirst = ({
  primary,
}: Pick<DiagnosisRequirement, 'primary'>): ((code: Icd10Cm) => boolean) =>
  primary === undefined ? () => true : isWithin(primary)

const isWithin =
  (ranges: ReadonlyArray<Icd10CmRange>) =>
  (code: Icd10Cm): boolean => {
    const category = categoryOf(code)
    return ranges.some(
      ({ from, through }) => categoryOf(from) <= category && category <= categoryOf(through),
    )
  }

/** The first three characters of a code, which name its category. */
const categoryOf = (code: Icd10Cm): string => icd10CmWithoutDot(code).slice(0, 3)
