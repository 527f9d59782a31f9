import * as T from 'fp-ts/These'
import type { DecodeIssue } from '../codec/DecodeIssue.js'
import { issuesUnder } from '../codec/issuesUnder.js'
import type { Caseload } from '../record/Caseload.js'
import { decodeCaseload } from '../record/decodeCaseload.js'
import { chartsApart } from './chartsApart.js'

/** A caseload as far as it could be read, in which charts of one member say that they lack what the others hold. */
export interface ReadCaseload {
  readonly caseload: Caseload | undefined
  /** Under `caseload`. */
  readonly issues: ReadonlyArray<DecodeIssue>
}

/** Reads what can be read of a caseload that is to be judged. */
export const readCaseload = (input: unknown): ReadCaseload => {
  const read = decodeCaseload(input)
  const caseload = T.isLeft(read) ? undefined : read.right
  const apart = chartsApart(caseload?.charts ?? [])
  return {
    caseload: caseload && { ...caseload, charts: apart.charts },
    issues: issuesUnder('caseload', [...(T.isRight(read) ? [] : read.left), ...apart.issues]),
  }
}
