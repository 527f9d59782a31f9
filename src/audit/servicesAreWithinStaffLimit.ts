import { carcs } from '../code/carcs.js'
import { isSkillsTraining } from '../code/Hcpcs.js'
import { countsToward } from '../ledger/countsToward.js'
import type { LimitWindow } from '../policy/LimitWindow.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import type { LimitMeasure, UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'
import { decidedBy } from '../rule/decidedBy.js'
import { isFirm } from '../rule/isFirm.js'
import { ownModifiers } from '../subject/AuthorizedKind.js'
import { bindingEditions } from '../subject/Editions.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { claimFactsOf } from '../units/ClaimFacts.js'
import type { AuditBench } from './AuditBench.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import type { AuditedService } from './AuditedService.js'
import { evidenceOf, firstOf } from './firstOf.js'
import type { LineBench } from './LineBench.js'
import { addGap, gapsOf } from './lineFact.js'
import { missingUnits } from './missingUnits.js'
import { servicesByProvider } from './servicesByProvider.js'
import { staffLimits, type StaffLimit } from './staffLimits.js'
import { staffLimitUse } from './staffLimitUse.js'
import type { TimedService } from './TimedService.js'
import { workerContacts } from './workerContacts.js'

/** How far a worker went beyond a limit, and with which sessions. */
export interface StaffLimitDetail {
  /** Whether the policy denies what is beyond, or only has it looked at. */
  readonly reason: 'staffIsOverLimit' | 'staffIsAboveThreshold'
  readonly renderingProvider: RecordId
  readonly window: LimitWindow['kind']
  /** The first and the last of the days that count together. */
  readonly from: CalendarDate
  readonly through: CalendarDate
  readonly measure: LimitMeasure
  readonly maximum: number
  /** What the window has in the limit's measure. */
  readonly used: number
  /** The sessions beyond the limit, in order of time: the first of many. */
  readonly sessions: ReadonlyArray<RecordId>
}

/**
 * What a worker gave all members is within the limits of scope `staff` that payer and agency state; the maximum itself is.
 * They count the worker's own time, divided at local midnight, of the codes that they name, whoever pays: minutes as they
 * are documented, sessions, the units of H2014, or days, and what was held with a group at one time once, with the most
 * units of one member. A session beyond the limit in order of time is unsupported as a whole where its own edition denies
 * what is beyond.
 */
export const servicesAreWithinStaffLimit: AuditCheck<
  'servicesAreWithinStaffLimit',
  StaffLimitDetail,
  AuditBench & Pick<LineBench, 'documentedOf'>
> = {
  id: 'servicesAreWithinStaffLimit',
  title: 'What a worker gave all members is within the limits for a worker',
  severity: 'error',
  reasons: {
    staffIsOverLimit: {
      sentence:
        'From {from} through {through} ({window}) the rendering provider {renderingProvider} has {measure}: {used}; this policy allows a worker at most {maximum}. Sessions beyond that: {sessions}.',
      fix: 'Check that times and provider are right, and take back what was billed beyond the limit; have others render further sessions.',
      fixedBy: 'supervisor',
      carc: carcs.benefitMaximumReached,
    },
    staffIsAboveThreshold: {
      sentence:
        'From {from} through {through} ({window}) the rendering provider {renderingProvider} has {measure}: {used}; beyond {maximum} for a worker this policy has the records looked at. Sessions beyond that: {sessions}.',
      fix: 'Check that times and provider are right.',
      fixedBy: 'supervisor',
      severityAtMost: 'warning',
    },
  },
  find: ({ services, documentedOf }) => {
    const limits = staffLimits(services)
    if (limits.length === 0) return { facts: [], gaps: [] }
    const gaps = new Map<string, number>()
    const byProvider = servicesByProvider(services, gaps)
    const facts = limits.flatMap((limit) => {
      const { value } = limit.cited
      const counted = countedService(value, documentedOf, gaps)
      const usesOf = staffLimitUse(value, documentedOf)
      return [...byProvider].flatMap(([renderingProvider, held]) =>
        usesOf(workerContacts(held.filter(counted))).flatMap(({ window, used, beyond }) => {
          const own = beyond.filter(isJudgedBy(limit.policy.edition))
          return own.length === 0
            ? []
            : [factOf(limit, { renderingProvider, ...window, used }, own)]
        }),
      )
    })
    return { facts, gaps: gapsOf(gaps) }
  },
}

const isJudgedBy =
  (edition: PayerPolicy) =>
  ({ editions }: AuditedService): boolean =>
    bindingEditions(editions).some((policy) => policy.edition === edition)

/** Whether a service counts toward a limit; where it cannot be told, or not how much, it does not, and that is a gap. */
const countedService = (
  limit: UnitLimit,
  documentedOf: LineBench['documentedOf'],
  gaps: Map<string, number>,
): ((service: TimedService) => boolean) => {
  const counts = countsToward(limit)
  const missingOf = missingUnits(documentedOf)
  return (service) => {
    const { member, session, serviceDate } = service
    const open = counts({
      facts: claimFactsOf(session),
      birthDate: member.birthDate,
      serviceDate,
      modifiers: () => documentedOf(service)?.modifiers ?? ownModifiers(session),
    })
    if (open === false) return false
    const unitsOf = isSkillsTraining(session.code) ? missingOf(service) : ['session.units']
    const missing = [...open, ...(limit.measure === 'units' ? unitsOf : [])]
    for (const path of missing) addGap(gaps, path)
    return missing.length === 0
  }
}

const factOf = (
  { policy, cited, maximum }: StaffLimit,
  use: Pick<StaffLimitDetail, 'renderingProvider' | 'from' | 'through' | 'used'>,
  beyond: ReadonlyArray<TimedService>,
): AuditFact<StaffLimitDetail> => {
  const { window, measure, beyond: consequence } = cited.value
  const sessions = firstOf(beyond.map(({ session }) => session.id))
  return {
    ...decidedBy({ policy, cited }),
    detail: {
      reason: consequence === 'deny' ? 'staffIsOverLimit' : 'staffIsAboveThreshold',
      ...use,
      window: window.kind,
      measure,
      maximum,
      sessions,
    },
    evidence: evidenceOf('session', sessions),
    services: beyond,
    ...(isFirm(policy, cited) ? {} : { severityAtMost: 'warning' }),
  }
}
