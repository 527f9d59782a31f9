import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { coversDay } from '../rule/coversDay.js'
import { recordRule } from '../rule/recordRule.js'
import { renderingOf } from '../rule/renderingOf.js'
import { staffOnDay, type StaffOnDay } from '../rule/staffOnDay.js'
import {
  met,
  notApplicable,
  notMet,
  undetermined,
  type NotApplicable,
  type Undetermined,
  type Verdict,
} from '../rule/Verdict.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** That who rendered or supervised the session is excluded on the service date. */
export interface ProviderExclusionDetail {
  readonly reason: 'providerIsExcluded' | 'supervisorIsExcluded'
  readonly staff: RecordId
  readonly serviceDate: CalendarDate
}

/**
 * Neither who rendered the session nor the supervising provider that it names is excluded from federal health programs on
 * the service date, both ends of an exclusion included. It is judged by the records alone, whoever pays: an exclusion that
 * the agency itself has on file is no matter of one payer's text. Who is not known to be excluded or not makes a warning.
 */
export const providerIsNotExcluded = recordRule<'providerIsNotExcluded', ProviderExclusionDetail>({
  id: 'providerIsNotExcluded',
  title: 'Nobody who rendered or supervised is excluded from federal health programs',
  severity: { schedule: 'error', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    providerIsExcluded: {
      sentence:
        'The rendering provider {staff} is excluded from federal health programs on {serviceDate}.',
      fix: 'Assign other staff, and have the exclusion looked into before anything of theirs is billed; correct the record if it is wrong.',
      fixedBy: 'biller',
      carc: carcs.providerNotCertified,
    },
    supervisorIsExcluded: {
      sentence:
        'The supervising provider {staff} is excluded from federal health programs on {serviceDate}.',
      fix: 'Assign another supervisor, and have the exclusion looked into before anything under theirs is billed; correct the record if it is wrong.',
      fixedBy: 'biller',
      carc: carcs.providerNotCertified,
    },
  },
  check: (subject): Verdict<ProviderExclusionDetail> => {
    const rendering = judged('providerIsExcluded', renderingOf(subject))
    const supervising = judged('supervisorIsExcluded', supervisingOf(subject))
    const both = [rendering, supervising]
    return (
      both.find(({ outcome }) => outcome === 'notMet') ??
      both.find((one) => one.outcome === 'undetermined' && one.severityAtMost === 'warning') ??
      both.find(({ outcome }) => outcome === 'undetermined') ??
      rendering
    )
  },
})

type Part = E.Either<NotApplicable | Undetermined, StaffOnDay>

const supervisingOf = (subject: SessionSubject): Part => {
  const { supervisingProvider } = subject.session
  return supervisingProvider === undefined
    ? E.left(notApplicable)
    : staffOnDay(subject.staffMember(supervisingProvider), subject)
}

const judged = (
  reason: ProviderExclusionDetail['reason'],
  part: Part,
): Verdict<ProviderExclusionDetail> => {
  if (E.isLeft(part)) {
    const open = part.left
    return open.outcome === 'notApplicable' ? open : { ...open, severityAtMost: 'info' }
  }
  const { staff, serviceDate, evidence } = part.right
  if (staff.exclusions === undefined) {
    return { ...undetermined(['staff.exclusions'], evidence), severityAtMost: 'warning' }
  }
  return coversDay(staff.exclusions)(serviceDate)
    ? notMet({ reason, staff: staff.id, serviceDate }, evidence, 'exclusions')
    : met
}
