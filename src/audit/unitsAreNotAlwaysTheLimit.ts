import type { DaysAlike } from '../policy/DaysAlike.js'
import type { RecordId } from '../record/RecordId.js'
import type { AuditBench } from './AuditBench.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { dayLimits, type CountedService, type DayLimit } from './dayLimits.js'
import { likeRuns } from './likeRuns.js'
import type { LineBench } from './LineBench.js'
import { gapsOf } from './lineFact.js'
import { patternServices, type JudgedPattern } from './patternServices.js'
import { runFact, type DaysOnEnd } from './runFact.js'

/** Whose service dates have exactly the units that a limit allows for a day. */
export type UnitsAtLimitDetail = DaysOnEnd & {
  /** The units that the limit allows for a day. */
  readonly maximum: number
} & (
    | { readonly reason: 'providerIsAlwaysAtLimit'; readonly renderingProvider: RecordId }
    | { readonly reason: 'memberIsAlwaysAtLimit'; readonly member: RecordId }
  )

const fix =
  'Compare the times with what else shows them, such as visit verification, sign-in sheets or mileage, and the amount of the service with what the plan and the progress of each member ask for.'

/**
 * The documented units of H2014 are not exactly what a limit of units allows for a day, on as many service dates on end as
 * an edition names: those of a member, and those that a rendering provider gave each member. Any limit counts, also one
 * beyond which records are only looked at.
 */
export const unitsAreNotAlwaysTheLimit: AuditCheck<
  'unitsAreNotAlwaysTheLimit',
  UnitsAtLimitDetail,
  AuditBench & Pick<LineBench, 'documentedOf'>
> = {
  id: 'unitsAreNotAlwaysTheLimit',
  title: 'The units of a day are not always the most that a limit allows',
  severity: 'warning',
  reasons: {
    providerIsAlwaysAtLimit: {
      sentence:
        'Staff member {renderingProvider} gave each member exactly {maximum} units, the most that a limit allows for a day, on {serviceDateCount} service dates on end, from {from} through {through}. The first of the sessions: {sessions}.',
      fix,
      fixedBy: 'supervisor',
    },
    memberIsAlwaysAtLimit: {
      sentence:
        'Member {member} was given exactly {maximum} units, the most that a limit allows for a day, on {serviceDateCount} service dates on end, from {from} through {through}. The first of the sessions: {sessions}.',
      fix,
      fixedBy: 'supervisor',
    },
  },
  find: ({ services, documentedOf }) => {
    const gaps = new Map<string, number>()
    const { patterns, silences } = patternServices(
      'unitsAtLimit',
      ({ unitsAtLimit }) => unitsAtLimit,
      services,
      gaps,
    )
    return {
      facts: patterns.flatMap((pattern) =>
        dayLimits(pattern, documentedOf, gaps).flatMap((limit) => factsOf(pattern, limit)),
      ),
      gaps: gapsOf(gaps),
      silences,
    }
  },
}

const factsOf = (
  pattern: JudgedPattern<DaysAlike>,
  { maximum, scope, counted }: DayLimit,
): ReadonlyArray<AuditFact<UnitsAtLimitDetail>> => {
  const atLeast = pattern.value.serviceDates
  const ofProvider = ({ service }: CountedService) => service.session.renderingProvider
  const ofMember = ({ service }: CountedService) => service.member.id
  const ofOne = scope === 'memberAndProvider' ? ofProvider : () => undefined
  return [
    ...likeRuns(counted, {
      subjectOf: ofProvider,
      likeOf: atLimit(maximum, ofMember),
      atLeast,
    }).map((run) =>
      runFact<UnitsAtLimitDetail>(pattern, run, 'staff', (days) => ({
        reason: 'providerIsAlwaysAtLimit',
        renderingProvider: run.subject,
        maximum,
        ...days,
      })),
    ),
    ...likeRuns(counted, {
      subjectOf: ofMember,
      likeOf: atLimit(maximum, ofOne),
      atLeast,
    }).map((run) =>
      runFact<UnitsAtLimitDetail>(pattern, run, 'member', (days) => ({
        reason: 'memberIsAlwaysAtLimit',
        member: run.subject,
        maximum,
        ...days,
      })),
    ),
  ]
}

/** Whether the units of a day that count together, by `partOf`, are the maximum, each part of them. */
const atLimit =
  (maximum: number, partOf: (counted: CountedService) => RecordId | undefined) =>
  (day: ReadonlyArray<CountedService>): 'atLimit' | undefined => {
    const sums = new Map<RecordId | undefined, number>()
    for (const one of day) {
      const part = partOf(one)
      sums.set(part, (sums.get(part) ?? 0) + (one.units ?? Number.NaN))
    }
    return [...sums.values()].every((sum) => sum === maximum) ? 'atLimit' : undefined
  }
