import type { Session } from '../record/Session.js'
import { decidedBy } from '../rule/decidedBy.js'
import { isFirm } from '../rule/isFirm.js'
import type { Editions } from '../subject/Editions.js'
import type { AuditFact } from './AuditCheck.js'
import { evidenceOf, firstOf } from './firstOf.js'
import type { Gathering } from './gatheringsOf.js'
import { groupNumbers, isFoundByReview, mostAllowed, staffLeading } from './groupNumbers.js'
import type { GroupSizeDetail } from './GroupSizeDetail.js'
import { judgedBy, type GroupTerm } from './groupTerms.js'
import type { TimedService } from './TimedService.js'

/** What is found of a group: where more were there than is allowed that alone, besides that its staff differ. */
export const groupSizeFacts =
  (termsOf: (editions: Editions) => ReadonlyArray<GroupTerm>) =>
  (gathering: Gathering): ReadonlyArray<AuditFact<GroupSizeDetail>> => {
    const denied = beyondAllowed(gathering, judgedBy(termsOf, gathering))
    return [
      ...(denied.length > 0 ? denied : beyondRecorded(gathering)),
      ...differing(
        gathering.services,
        'staffCountsDiffer',
        (session) => groupNumbers(session).staffCount,
      ),
    ]
  }

const beyondAllowed = (
  { services, members, beyond }: Gathering,
  judged: Iterable<readonly [GroupTerm, ReadonlyArray<TimedService>]>,
): ReadonlyArray<AuditFact<GroupSizeDetail>> => {
  const staffCount = staffLeading(services)
  return [...judged].flatMap(([{ policy, cited }, own]) => {
    const { maximum = Infinity, membersPerStaff = 0 } = cited.value
    const most = mostAllowed(cited.value, staffCount)
    if (members <= most) return []
    const crowded = new Set(beyond(most))
    const wrong = own.filter((one) => crowded.has(one) && !isFoundByReview(cited.value, one))
    if (wrong.length === 0) return []
    const fact = factAbout(
      wrong,
      members > maximum
        ? { reason: 'moreMembersThanAllowed', members, maximum }
        : {
            reason: 'moreMembersThanStaffMayLead',
            members,
            staffCount: staffCount ?? 0,
            membersPerStaff,
          },
    )
    const base = { ...fact, ...decidedBy({ policy, cited }) }
    return [isFirm(policy, cited) ? base : { ...base, severityAtMost: 'warning' as const }]
  })
}

const beyondRecorded = ({
  services,
  members,
}: Gathering): ReadonlyArray<AuditFact<GroupSizeDetail>> => {
  const sized = services.filter(({ session }) => groupNumbers(session).size !== undefined)
  const size = sized.reduce(
    (most, { session }) => Math.max(most, groupNumbers(session).size ?? 0),
    0,
  )
  return sized.length > 0 && members > size
    ? [factAbout(sized, { reason: 'moreMembersThanRecorded', members, size })]
    : differing(services, 'sizesDiffer', (session) => groupNumbers(session).size)
}

const differing = (
  services: ReadonlyArray<TimedService>,
  reason: 'sizesDiffer' | 'staffCountsDiffer',
  numberOf: (session: Session) => number | undefined,
): ReadonlyArray<AuditFact<GroupSizeDetail>> => {
  const told = services
    .flatMap((service) => {
      const number = numberOf(service.session)
      return number === undefined ? [] : [{ service, number }]
    })
    .sort((a, b) => a.number - b.number)
  const [least, ...others] = told
  const most = others.pop()
  if (least === undefined || most === undefined || least.number === most.number) return []
  const furthestFirst = [least, most, ...others].map(({ service }) => service)
  return [factAbout(furthestFirst, { reason, least: least.number, most: most.number })]
}

type WithoutSessions<D> = D extends unknown ? Omit<D, 'sessions'> : never

const factAbout = (
  services: ReadonlyArray<TimedService>,
  detail: WithoutSessions<GroupSizeDetail>,
): AuditFact<GroupSizeDetail> => {
  const sessions = firstOf(services.map(({ session }) => session.id))
  return { detail: { ...detail, sessions }, evidence: evidenceOf('session', sessions), services }
}
