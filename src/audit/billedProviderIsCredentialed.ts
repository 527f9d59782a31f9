import { carcs } from '../code/carcs.js'
import { meetsCondition } from '../policy/meetsCondition.js'
import { stated } from '../policy/stated.js'
import type { CredentialRequirement } from '../policy/CredentialRequirement.js'
import type { BilledLine } from '../record/BilledLine.js'
import type { RecordId } from '../record/RecordId.js'
import type { StaffMember } from '../record/StaffMember.js'
import { credentialStanding } from '../rule/credentialStanding.js'
import { decidedBy } from '../rule/decidedBy.js'
import { isFirm } from '../rule/isFirm.js'
import { onceForEach } from '../rule/onceForEach.js'
import type { Cited } from '../source/Cited.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import { sessionEvidence } from '../subject/Evidence.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import type { AuditedService } from './AuditedService.js'
import { isProviderReviewed } from './isProviderReviewed.js'
import { addGap, gapsOf, lineFact } from './lineFact.js'
import type { LineBench } from './LineBench.js'
import { isOfOtherPayer } from './matchLines.js'

/** That a line names somebody as rendering who holds no credential that a policy accepts for a session of it. */
export interface BilledCredentialDetail {
  readonly reason: 'billedProviderIsNotCredentialed'
  readonly line: RecordId
  readonly staff: RecordId
  /** The first session of the line for which it is so. */
  readonly session: RecordId
  readonly serviceDate: CalendarDate
}

/**
 * Who is billed as rendering holds a credential of `delivery.credentials`, in force on the service date, also where the
 * session names another or nobody. Age, format and date are those of the session, and so is the policy: a line for no session
 * that is known is not judged. Where a session names the same person, the review tells it of the session, and not this check
 * again. The payer is heard where the line went to it.
 */
export const billedProviderIsCredentialed: AuditCheck<
  'billedProviderIsCredentialed',
  BilledCredentialDetail,
  LineBench
> = {
  id: 'billedProviderIsCredentialed',
  title: 'Who is billed as rendering is credentialed for the service',
  severity: 'error',
  reasons: {
    billedProviderIsNotCredentialed: {
      sentence:
        'Line {line} names {staff} as rendering, who holds no credential in force on {serviceDate} that this policy accepts for session {session}.',
      fix: 'Find out who rendered the service. Where it was this person, check whether a credential is missing on file, and else void the line and return what was paid; where it was another, replace it by one with the right provider.',
      fixedBy: 'biller',
      carc: carcs.providerNotEligibleForService,
    },
  },
  find: ({ judged, staff }) => {
    const facts: Array<AuditFact<BilledCredentialDetail>> = []
    const gaps = new Map<string, number>()
    const termsOf = onceForEach(credentialTerms)
    for (const { line, services } of judged) {
      // That nobody knows them, or the staff, is told by `billedRecordsAreKnown`.
      const { id, renderingProvider } = line
      const member = renderingProvider === undefined ? undefined : staff?.get(renderingProvider)
      if (member === undefined) continue
      const isReviewed = isProviderReviewed(line)
      const told = new Set<unknown>()
      const unknown = new Set<string>()
      for (const service of services) {
        const { session, serviceDate, editions } = service
        if (serviceDate === undefined || isReviewed(service)) continue
        for (const term of termsOf(editions).filter(binds(line, service))) {
          const { policy, cited } = term
          if (told.has(cited)) continue
          const missing = term.standing(member, service, serviceDate)
          if (missing !== false) {
            for (const path of missing) unknown.add(path)
            continue
          }
          told.add(cited)
          const about = { line: id, staff: member.id, session: session.id, serviceDate }
          facts.push({
            ...lineFact(line, { reason: 'billedProviderIsNotCredentialed', ...about }, [
              sessionEvidence(session.id),
              { record: 'staff', id: member.id },
            ]),
            ...decidedBy({ policy, cited }),
            ...(isFirm(policy, cited) ? {} : { severityAtMost: 'warning' }),
          })
        }
      }
      for (const path of unknown) addGap(gaps, path)
    }
    return { facts, gaps: gapsOf(gaps) }
  },
}

/** A requirement, and who states it. */
interface CredentialTerm {
  readonly policy: PolicyInEffect
  readonly cited: Cited<CredentialRequirement>
  /** False where somebody does not meet it for a session, and otherwise for lack of what it cannot be told: of nothing, it is met. */
  readonly standing: (
    staff: StaffMember,
    service: AuditedService,
    serviceDate: CalendarDate,
  ) => false | ReadonlyArray<string>
}

const credentialTerms = (editions: Editions): ReadonlyArray<CredentialTerm> =>
  bindingEditions(editions).flatMap((policy) =>
    stated(policy.edition.delivery?.credentials).map((cited) => ({
      policy,
      cited,
      standing: standingBy(cited.value),
    })),
  )

const standingBy = ({
  when = {},
  credentials,
}: CredentialRequirement): CredentialTerm['standing'] => {
  const meets = meetsCondition(when)
  const standingOf = credentialStanding(credentials)
  return (staff, { member: { birthDate }, session }, serviceDate) => {
    const { format, modality } = session
    const open = meets({ birthDate, serviceDate, format: format?.kind, modality })
    // It is not asked of this session, or it is not known whether it is.
    if (open === false) return []
    if (open.length > 0) return open
    const standing = standingOf(staff, serviceDate)
    if (standing === 'credentialed') return []
    return typeof standing === 'object' ? [standing.missing] : false
  }
}

/** What a payer asks binds no line that went to another payer. */
const binds =
  (line: BilledLine, service: AuditedService) =>
  ({ policy: { history } }: CredentialTerm): boolean =>
    history.kind !== 'payer' || !isOfOtherPayer(line, service)
