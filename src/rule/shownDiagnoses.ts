import { compareText } from '../codec/compareText.js'
import type { Icd10Cm } from '../code/Icd10Cm.js'
import type { Diagnosis } from '../record/Diagnosis.js'
import type { Evidence } from '../subject/Evidence.js'

/** How many codes, and how many diagnoses, are named. */
const MOST = 16

/** Some diagnoses as a finding names them. */
export interface ShownDiagnoses {
  readonly codes: ReadonlyArray<Icd10Cm>
  /** By their id, or by their code where they have none. */
  readonly evidence: ReadonlyArray<Evidence>
}

/** The first of some diagnoses in order of code, as they are named. */
export const shownDiagnoses = (
  inOrder: ReadonlyArray<Diagnosis>,
  isMeant: (diagnosis: Diagnosis) => boolean = () => true,
): ShownDiagnoses => {
  const codes = new Set<Icd10Cm>()
  const ids = new Set<string>()
  for (const one of inOrder) {
    if (codes.size === MOST || ids.size === MOST) break
    if (!isMeant(one)) continue
    codes.add(one.code)
    ids.add(one.id ?? one.code)
  }
  return {
    codes: [...codes],
    evidence: [...ids].sort().map((id) => ({ record: 'diagnosis', id })),
  }
}

/** By code, then by the name under which a diagnosis is evidence. */
export const byCode = (a: Diagnosis, b: Diagnosis): number =>
  compareText(a.code, b.code) || compareText(a.id ?? a.code, b.id ?? b.code)
