import type { LimitUses } from '../ledger/limitUses.js'
import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import type { Editions } from '../subject/Editions.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import { wholeUnits } from '../units/Units.js'
import type { ClaimLine } from './ClaimLine.js'
import { claimLineId } from './claimLineId.js'
import { deniedUnits } from './deniedUnits.js'
import { lineDiagnoses } from './lineDiagnoses.js'
import { trimLine } from './trimLine.js'

/**
 * The claim line of a service line: within every limit of a day beyond which a payer denies, with the member's
 * diagnoses and the authorization that its sessions name.
 */
export const makeClaimLine = (
  { member, diagnoses = [] }: Chart,
  authorizations: ReadonlyMap<RecordId, RecordId | undefined>,
  editions: Editions,
  { history: { payer }, edition }: PolicyInEffect,
  limitUse: LimitUses,
): ((line: ServiceLine) => ClaimLine) => {
  const denied = deniedUnits(editions, limitUse)
  const diagnosesOn = lineDiagnoses(edition, diagnoses)
  return (line) => {
    const within = trimLine(denied(line))(line)
    const authorization = onlyOne(within.sessions.map((id) => authorizations.get(id)))
    return {
      ...within,
      id: claimLineId(member.id, payer, line),
      member: member.id,
      payer,
      edition: edition.edition,
      documentedUnits: line.units,
      overLimitUnits: wholeUnits(line.units - within.units),
      diagnoses: diagnosesOn(line.serviceDate),
      ...(authorization === undefined ? {} : { authorization }),
    }
  }
}

const onlyOne = (authorizations: ReadonlyArray<RecordId | undefined>): RecordId | undefined => {
  const [authorization, ...others] = new Set(authorizations)
  return others.length === 0 ? authorization : undefined
}
