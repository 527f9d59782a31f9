import * as E from 'fp-ts/Either'
import type { CodeExclusion } from '../policy/CodeExclusion.js'
import { sessionEvidence } from '../subject/Evidence.js'
import { issuePath } from '../subject/issuePath.js'
import type { OtherService } from '../subject/otherServices.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { DatedSubject } from './DatedSubject.js'
import { serviceDatesIn } from './serviceDatesIn.js'
import {
  met,
  notApplicable,
  undetermined,
  type Met,
  type NotApplicable,
  type Undetermined,
} from './Verdict.js'
import { wrongTimes } from './wrongTimes.js'

/** Services of other codes beside a session. */
export interface ServicesBeside {
  /** The day on which they stand beside it; of a session over midnight the first such day. */
  readonly serviceDate: CalendarDate
  /** Some of them, at least one. */
  readonly services: ReadonlyArray<OtherService>
}

type Beside = E.Either<Met | NotApplicable | Undetermined, ServicesBeside>

/**
 * The services that a policy names on the day of a session, or in its minutes; or that there are none, or what keeps one
 * from telling. Where the times of the session are wrong another rule says so.
 */
export const servicesBeside = (
  exclusion: Pick<CodeExclusion, 'codes' | 'scope'>,
): ((subject: DatedSubject) => Beside) =>
  exclusion.scope === 'sameDay' ? onSameDay(exclusion.codes) : atSameTime(exclusion.codes)

type Codes = CodeExclusion['codes']

const onSameDay =
  (codes: Codes) =>
  (subject: DatedSubject): Beside => {
    for (const serviceDate of serviceDatesIn(subject)) {
      const services = subject.otherServices.onDay(codes, serviceDate)
      if (services.length > 0) return E.right({ serviceDate, services })
    }
    return E.left(noneIsKnown(codes, subject, undefined))
  }

const atSameTime =
  (codes: Codes) =>
  (subject: DatedSubject): Beside => {
    const { session, otherServices, billable, timeIssues } = subject
    const dates = serviceDatesIn(subject)
    if (billable === undefined) {
      return E.left(
        wrongTimes(subject).length > 0
          ? notApplicable
          : undetermined(timeIssues.map(issuePath), [sessionEvidence(session.id)]),
      )
    }
    const services = otherServices.atTime(codes, billable)
    const [serviceDate = subject.serviceDate] = dates
    if (services.length > 0) return E.right({ serviceDate, services })
    const end = billable[billable.length - 1]?.end ?? -Infinity
    const untimed = dates
      .map((date) => otherServices.untimed(codes, date, end))
      .find((one) => one !== undefined)
    return E.left(noneIsKnown(codes, subject, untimed))
  }

/** Where no such service is known: that there is none, or what keeps one from telling. */
const noneIsKnown = (
  codes: Codes,
  { session, otherServices, areSessionsComplete }: DatedSubject,
  untimed: OtherService | undefined,
): Met | Undetermined => {
  const evidence = [sessionEvidence(session.id)]
  if (untimed !== undefined) {
    return undetermined(['session.end'], [...evidence, sessionEvidence(untimed.session)])
  }
  const undated = otherServices.undated(codes)
  if (undated !== undefined) {
    return undetermined(['session.start'], [...evidence, sessionEvidence(undated.session)])
  }
  return areSessionsComplete ? met : undetermined(['sessions'], evidence)
}
