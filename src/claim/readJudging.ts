import * as E from 'fp-ts/Either'
import { decode } from '../codec/decode.js'
import type { DecodeIssue } from '../codec/DecodeIssue.js'
import { issuesUnder } from '../codec/issuesUnder.js'
import { Moment } from '../code/Moment.js'
import type { PolicyHistory } from '../policy/PolicyHistory.js'
import { readPolicies } from '../policy/readPolicies.js'
import { CalendarDate } from '../time/CalendarDate.js'
import type { Judging } from './reviewCharts.js'
import { ruleNameFaults } from './ruleNameFaults.js'

/** By what a caseload is judged, as far as it could be read. */
export interface ReadJudging {
  readonly asOf: CalendarDate | undefined
  readonly moment: Moment | undefined
  readonly histories: ReadonlyArray<PolicyHistory>
  /** Under `policies`, `asOf` and `moment`. */
  readonly issues: ReadonlyArray<DecodeIssue>
  /** Absent where the day or the moment could not be read: then nothing is judged. */
  readonly judging: Judging | undefined
}

/** Reads anew by which policies, as of which day and for which moment a caseload is to be judged. */
export const readJudging = (policies: unknown, asOf: unknown, moment: unknown): ReadJudging => {
  const { histories, issues } = readPolicies(policies, ruleNameFaults)
  const day = decode(CalendarDate)(asOf)
  const when = decode(Moment)(moment)
  return {
    asOf: E.isRight(day) ? day.right : undefined,
    moment: E.isRight(when) ? when.right : undefined,
    histories,
    issues: [
      ...issuesUnder('policies', issues),
      ...issuesUnder('asOf', E.isLeft(day) ? day.left : []),
      ...issuesUnder('moment', E.isLeft(when) ? when.left : []),
    ],
    judging:
      E.isRight(day) && E.isRight(when)
        ? { asOf: day.right, moment: when.right, histories }
        : undefined,
  }
}
