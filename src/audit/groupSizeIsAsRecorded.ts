import { carcs } from '../code/carcs.js'
import { isSkillsTraining } from '../code/Hcpcs.js'
import type { GroupRequirement } from '../policy/GroupRequirement.js'
import { meetsCondition } from '../policy/meetsCondition.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import { decidedBy } from '../rule/decidedBy.js'
import { isFirm } from '../rule/isFirm.js'
import { onceForEach } from '../rule/onceForEach.js'
import type { Cited } from '../source/Cited.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { evidenceOf, firstOf } from './firstOf.js'
import { gatheringsOf, groupName, type Gathering } from './gatheringsOf.js'
import { addGap, gapsOf } from './lineFact.js'
import { timedServices, type TimedService } from './TimedService.js'

/** How the sessions of a group say otherwise than each of them says of the group. */
export type GroupSizeDetail = {
  /** The sessions that are concerned: the first of many, in order of id; where they differ first the two that are furthest apart. */
  readonly sessions: ReadonlyArray<RecordId>
} & (
  | {
      readonly reason: 'moreMembersThanAllowed'
      /** The most members who were there in the same minute. */
      readonly members: number
      readonly maximum: number
    }
  | {
      readonly reason: 'moreMembersThanStaffMayLead'
      readonly members: number
      /** The most staff that a session of the group names, by their number or as those who rendered. */
      readonly staffCount: number
      readonly membersPerStaff: number
    }
  | {
      readonly reason: 'moreMembersThanRecorded'
      readonly members: number
      /** The largest size that one of the sessions says. */
      readonly size: number
    }
  | {
      readonly reason: 'sizesDiffer' | 'staffCountsDiffer'
      /** The smallest and the largest number that the sessions say. */
      readonly least: number
      readonly most: number
    }
)

/**
 * The `size` and the `staffCount` that are recorded with each session of a group fit together, and the sessions that were
 * held show no more members than that. A review goes by these numbers alone, as it looks at one chart; here the members are
 * counted who were there in the same minute, whatever the code and whoever pays. That there are fewer is no fault, since the
 * charts of others may be left out.
 *
 * It is an error of the sessions in which more members were there than the `delivery.groups` of payer or agency allow, and
 * of which the review does not say so by their own numbers. That records differ is a warning.
 */
export const groupSizeIsAsRecorded: AuditCheck<'groupSizeIsAsRecorded', GroupSizeDetail> = {
  id: 'groupSizeIsAsRecorded',
  title: 'A group is as large as its sessions say',
  severity: 'error',
  reasons: {
    moreMembersThanAllowed: {
      sentence:
        'Members with a session of this group in the same minute: {members}; this policy allows at most {maximum}. The sessions {sessions} do not say so by their size.',
      fix: 'Check who was there and when. Correct the size, and the sessions of members who were not there; take back what was billed for a group that was too large.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
    moreMembersThanStaffMayLead: {
      sentence:
        'Members with a session of this group in the same minute: {members}; staff who led it: {staffCount}; this policy allows at most {membersPerStaff} members for each of the staff. The sessions {sessions} do not say so by their numbers.',
      fix: 'Check who was there, who led and when. Correct the size and the number of staff, and the sessions of members who were not there; take back what was billed for a group with too few staff.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
    moreMembersThanRecorded: {
      sentence:
        'Members with a session of this group in the same minute: {members}; the sessions {sessions} say at most {size}.',
      fix: 'Check who was there, and correct the size or the sessions of members who were not there.',
      fixedBy: 'supervisor',
      severityAtMost: 'warning',
    },
    sizesDiffer: {
      sentence:
        'The sessions {sessions} of one group say different sizes: the smallest is {least}, the largest {most}.',
      fix: 'Find out how many were taught together, whoever pays, and correct the size that is wrong.',
      fixedBy: 'clinician',
      severityAtMost: 'warning',
    },
    staffCountsDiffer: {
      sentence:
        'The sessions {sessions} of one group say different numbers of staff: the smallest is {least}, the largest {most}.',
      fix: 'Find out how many staff led the group, and correct the number that is wrong.',
      fixedBy: 'clinician',
      severityAtMost: 'warning',
    },
  },
  find: ({ services }) => {
    const gaps = new Map<string, number>()
    const present = services.filter(
      ({ session }) => session.format?.kind === 'group' && session.memberPresent !== false,
    )
    const held = timedServices(present, gaps)
    for (const service of held) {
      if (groupName(service) === undefined) addGap(gaps, 'session.format.group')
    }
    const termsOf = onceForEach(groupTerms)
    return { facts: gatheringsOf(held).flatMap(factsOf(termsOf)), gaps: gapsOf(gaps) }
  },
}

/** A requirement, and who states it. */
interface GroupTerm {
  readonly policy: PolicyInEffect
  readonly cited: Cited<GroupRequirement>
  readonly concerns: (service: TimedService) => boolean
}

const groupTerms = (editions: Editions): ReadonlyArray<GroupTerm> =>
  bindingEditions(editions).flatMap((policy) =>
    stated(policy.edition.delivery?.groups).map((cited) => {
      const meets = meetsCondition(cited.value.when ?? {})
      return {
        policy,
        cited,
        // Where it cannot be told, the review says so.
        concerns: ({ member: { birthDate }, session: { format, modality }, serviceDate }) => {
          const open = meets({ birthDate, serviceDate, format: format?.kind, modality })
          return open !== false && open.length === 0
        },
      }
    }),
  )

const factsOf =
  (termsOf: (editions: Editions) => ReadonlyArray<GroupTerm>) =>
  (gathering: Gathering): ReadonlyArray<AuditFact<GroupSizeDetail>> => {
    const denied = beyondAllowed(gathering, judgedBy(termsOf, gathering))
    return [
      ...(denied.length > 0 ? denied : beyondRecorded(gathering)),
      ...differing(
        gathering.services,
        'staffCountsDiffer',
        (session) => numbersOf(session).staffCount,
      ),
    ]
  }

/** The sessions of H2014 that a requirement is about, by its text. */
const judgedBy = (
  termsOf: (editions: Editions) => ReadonlyArray<GroupTerm>,
  { services }: Gathering,
): Iterable<readonly [GroupTerm, ReadonlyArray<TimedService>]> => {
  const judged = new Map<unknown, readonly [GroupTerm, Array<TimedService>]>()
  for (const service of services) {
    if (!isSkillsTraining(service.session.code)) continue
    for (const term of termsOf(service.editions)) {
      if (!term.concerns(service)) continue
      const entry = judged.get(term.cited)
      if (entry === undefined) judged.set(term.cited, [term, [service]])
      else entry[1].push(service)
    }
  }
  return judged.values()
}

const beyondAllowed = (
  { services, members, beyond }: Gathering,
  judged: Iterable<readonly [GroupTerm, ReadonlyArray<TimedService>]>,
): ReadonlyArray<AuditFact<GroupSizeDetail>> => {
  const staffCount = staffOf(services)
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

/** The most members whom a requirement allows with so many staff; absent: with any number. */
const mostAllowed = (
  { maximum = Infinity, membersPerStaff }: GroupRequirement,
  staffCount: number | undefined,
): number =>
  membersPerStaff === undefined || staffCount === undefined
    ? maximum
    : Math.min(maximum, membersPerStaff * staffCount)

/** The staff who led, at the most: the largest number that is recorded, or those who rendered; absent where none is recorded. */
const staffOf = (services: ReadonlyArray<TimedService>): number | undefined => {
  const recorded = services.flatMap(({ session }) => numbersOf(session).staffCount ?? [])
  const rendering = new Set(services.flatMap(({ session }) => session.renderingProvider ?? []))
  return recorded.length === 0
    ? undefined
    : recorded.reduce((most, count) => Math.max(most, count), rendering.size)
}

/** Whether the numbers of a session by themselves are more than is allowed. */
const isFoundByReview = (requirement: GroupRequirement, { session }: TimedService): boolean => {
  const { size, staffCount } = numbersOf(session)
  return size !== undefined && size > mostAllowed(requirement, staffCount)
}

const beyondRecorded = ({
  services,
  members,
}: Gathering): ReadonlyArray<AuditFact<GroupSizeDetail>> => {
  const sized = services.filter(({ session }) => numbersOf(session).size !== undefined)
  const size = sized.reduce((most, { session }) => Math.max(most, numbersOf(session).size ?? 0), 0)
  return sized.length > 0 && members > size
    ? [factAbout(sized, { reason: 'moreMembersThanRecorded', members, size })]
    : differing(services, 'sizesDiffer', (session) => numbersOf(session).size)
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

const numbersOf = ({
  format,
}: Session): { readonly size?: number; readonly staffCount?: number } =>
  format?.kind === 'group' ? format : {}

type WithoutSessions<D> = D extends unknown ? Omit<D, 'sessions'> : never

const factAbout = (
  services: ReadonlyArray<TimedService>,
  detail: WithoutSessions<GroupSizeDetail>,
): AuditFact<GroupSizeDetail> => {
  const sessions = firstOf(services.map(({ session }) => session.id))
  return { detail: { ...detail, sessions }, evidence: evidenceOf('session', sessions), services }
}
