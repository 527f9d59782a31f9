import type { Moment } from '../code/Moment.js'
import type { Severity } from '../code/Severity.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { minutesIn } from '../time/Minutes.js'
import { isOpen, type OpenFinding } from './Finding.js'
import type { SessionReview, Support } from './SessionReview.js'
import type { SubjectFindings } from './SubjectFindings.js'
import { unitsBegunIn } from './unitsBegunIn.js'

/** What is said of one session: its time as documented, and the findings by which it stands. */
export const reviewSession =
  (moment: Moment) =>
  (documented: SessionSubject, { subject, findings }: SubjectFindings): SessionReview => ({
    session: subject.session.id,
    ...(subject.serviceDate === undefined ? {} : { serviceDate: subject.serviceDate }),
    ...judgedBy(subject),
    ...timeOf(documented),
    support: supportOf(
      moment,
      subject,
      findings.filter(isOpen).filter(({ overriddenBy }) => overriddenBy === undefined),
    ),
    findings,
  })

const judgedBy = ({ editions: { payer } }: SessionSubject): Pick<SessionReview, 'policy'> =>
  payer === undefined
    ? {}
    : {
        policy: {
          payer: payer.history.payer,
          edition: payer.edition.edition,
          kind: payer.history.kind,
        },
      }

const timeOf = (subject: SessionSubject): Pick<SessionReview, 'minutes' | 'units' | 'dropped'> => {
  const { units: known, minutesDocumented } = subject
  const units = unitsBegunIn(subject)
  const minutes = minutesDocumented ?? (units === undefined ? undefined : minutesIn(0))
  return {
    ...(minutes === undefined ? {} : { minutes }),
    ...(units === undefined ? {} : { units }),
    ...(known === undefined || 'missing' in known ? {} : { dropped: known.dropped }),
  }
}

/** A rule that is not met outweighs one that cannot be told; what a person lets stand weighs nothing. */
const supportOf = (
  moment: Moment,
  subject: SessionSubject,
  findings: ReadonlyArray<OpenFinding>,
): Support => {
  const begun = unitsBegunIn(subject) ?? 0
  const isUnsupported = findings.some(
    (finding) =>
      finding.outcome === 'notMet' &&
      finding.severity === 'error' &&
      (finding.unsupportedUnits ?? begun) >= begun,
  )
  if (isUnsupported) return 'unsupported'
  const isUntold = findings.some(
    ({ outcome, severity }) => outcome === 'undetermined' && UNTOLD[moment].includes(severity),
  )
  return isUntold ? 'undetermined' : 'supported'
}

/** How a condition of payment that cannot be told weighs at each moment. */
const UNTOLD: Readonly<Record<Moment, ReadonlyArray<Severity>>> = {
  schedule: ['info', 'warning', 'error'],
  sign: ['info', 'warning', 'error'],
  claim: ['error'],
  audit: ['warning', 'error'],
}
