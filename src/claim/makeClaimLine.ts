import type { LimitUses } from '../ledger/limitUses.js'
import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import type { Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import { wholeUnits } from '../units/Units.js'
import type { ClaimLine } from './ClaimLine.js'
import { claimLineId } from './claimLineId.js'
import { lineAuthorization } from './lineAuthorization.js'
import { lineDiagnoses } from './lineDiagnoses.js'
import { payableLine } from './payableLine.js'
import { trimLine } from './trimLine.js'
import { unauthorizedUnits } from './unauthorizedUnits.js'

/**
 * The claim line of a service line: within every limit beyond which a payer denies, and within what the plan names and
 * what is authorized where a policy asks for that, with the member's diagnoses and the authorization of its sessions.
 */
export const makeClaimLine = (
  chart: Chart,
  editions: Editions,
  { history: { payer }, edition }: PolicyInEffect,
  limitUse: LimitUses,
  subjects: ReadonlyMap<RecordId, SessionSubject>,
): ((line: ServiceLine) => ClaimLine) => {
  const { member, diagnoses = [] } = chart
  const payable = payableLine(editions, limitUse, subjects)
  const unauthorized = unauthorizedUnits(editions, subjects)
  const authorizationOf = lineAuthorization(chart, subjects)
  const diagnosesOn = lineDiagnoses(edition, diagnoses)
  return (line) => {
    const within = trimLine(nothingDenied, unauthorized(line))(payable(line))
    return {
      ...within,
      id: claimLineId(member.id, payer, line),
      member: member.id,
      payer,
      edition: edition.edition,
      documentedUnits: line.units,
      overLimitUnits: wholeUnits(line.units - within.units),
      diagnoses: diagnosesOn(line.serviceDate),
      ...authorizationOf(within),
    }
  }
}

const nothingDenied = (): boolean => false
