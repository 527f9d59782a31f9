import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import { recordsById } from '../subject/recordsById.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { wholeUnits } from '../units/Units.js'
import type { ClaimLine } from './ClaimLine.js'
import { claimLineId } from './claimLineId.js'
import { lineDiagnoses } from './lineDiagnoses.js'
import type { LinePart } from './lineParts.js'

/** The claim line of a part of a service line, with the member's diagnoses, who supervised, and the payer's number of its authorization. */
export const makeClaimLine = (
  { member, diagnoses = [], authorizations = [] }: Chart,
  subjects: ReadonlyMap<RecordId, SessionSubject>,
  { history: { payer }, edition }: PolicyInEffect,
): ((part: LinePart) => ClaimLine) => {
  const diagnosesOn = lineDiagnoses(edition, diagnoses)
  const byId = recordsById(authorizations)
  return ({ documented, claimed: { serviceDate, ...claimed }, authorization }) => {
    const supervisors = new Set(
      claimed.sessions.map((id) => subjects.get(id)?.session.supervisingProvider),
    )
    const [supervisingProvider] = supervisors.size === 1 ? supervisors : []
    const number = byId.get(authorization ?? '')?.number ?? ''
    // The first key is written out and not spread, for the sake of memory: see `judgeFor`.
    return {
      serviceDate,
      ...claimed,
      id: claimLineId(member.id, payer, documented, authorization),
      member: member.id,
      payer,
      edition: edition.edition,
      documentedUnits: documented.units,
      overLimitUnits: wholeUnits(documented.units - claimed.units),
      diagnoses: diagnosesOn(documented.serviceDate),
      ...(supervisingProvider === undefined ? {} : { supervisingProvider }),
      ...(authorization === undefined ? {} : { authorization }),
      ...(number === '' ? {} : { authorizationNumber: number }),
    }
  }
}
