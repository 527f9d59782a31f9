import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { FormatKind } from '../code/FormatKind.js'
import { asksForPlanElement } from '../policy/asksForPlanElement.js'
import type { PlanElement } from '../policy/PlanElement.js'
import type { PlanService } from '../record/PlanService.js'
import type { RecordId } from '../record/RecordId.js'
import { modalityIsPlanned } from '../rule/modalityIsPlanned.js'
import { noPlannedServiceRemedies } from '../rule/noPlannedServiceRemedies.js'
import { planFails } from '../rule/planInEffect.js'
import {
  plannedServices,
  type NoPlannedServiceDetail,
  type PlannedServices,
} from '../rule/plannedServices.js'
import { policyRule } from '../rule/policyRule.js'
import type { Remedy } from '../rule/Remedy.js'
import { met, undetermined, type Verdict } from '../rule/Verdict.js'
import { servicesOfFormat } from '../rule/servicesOfFormat.js'
import type { SessionSubject } from '../subject/SessionSubject.js'

/** What the plan lacks of the service. */
export type OrderDetail =
  | NoPlannedServiceDetail
  | { readonly reason: Unwritten | 'modalityIsNotPlanned'; readonly plan: RecordId }
  | {
      readonly reason: 'formatIsNotPlanned'
      readonly plan: RecordId
      readonly format: FormatKind
      /** The formats that the plan names for the service, in order of the alphabet. */
      readonly planned: ReadonlyArray<FormatKind>
    }

type Unwritten =
  'formatIsNotWritten' | 'amountIsNotWritten' | 'frequencyIsNotWritten' | 'durationIsNotWritten'

const unwritten = (sentence: string, fix: string): Remedy => ({
  sentence,
  fix,
  fixedBy: 'clinician',
  carc: carcs.programGuidelinesNotMet,
})

/**
 * The plan names the service of the session on the service date, its format, and how much, how often and how long it
 * is given, as far as the policy's `planTerms.elements` ask for each. A plan that names ways of meeting for the service
 * orders it in those alone; one that is not known to name any leaves all open. Where several entries of the plan could be the
 * session's, each of them must say it, since none is known to be the one; an entry of no amount plans nothing. A
 * service lasts as long as its entry, or else as its plan.
 */
export const planOrdersService = policyRule<'planOrdersService', PlanElement, OrderDetail>({
  id: 'planOrdersService',
  title: 'The treatment plan orders the service of the session',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    ...noPlannedServiceRemedies,
    modalityIsNotPlanned: unwritten(
      'Staff and member met in a way that plan {plan} does not name for the service.',
      'Correct the modality of the session if it is wrong; otherwise have the plan name it before further sessions.',
    ),
    formatIsNotWritten: unwritten(
      'Plan {plan} names the service without a format.',
      'Have the plan say whether the service is given alone, in a group or with the family, before further sessions.',
    ),
    formatIsNotPlanned: unwritten(
      'The session was of the format {format}; plan {plan} names the service for: {planned}.',
      'Correct the format of the session if it is wrong; otherwise have the plan name it before further sessions.',
    ),
    amountIsNotWritten: unwritten(
      'Plan {plan} names the service without an amount.',
      'Have the plan say how much of the service is given each time, before further sessions.',
    ),
    frequencyIsNotWritten: unwritten(
      'Plan {plan} names the service without a frequency.',
      'Have the plan say how often the service is given, before further sessions.',
    ),
    durationIsNotWritten: unwritten(
      'Plan {plan} sets no last day, neither for the service nor for itself.',
      'Have the plan say through when the service is given, before further sessions.',
    ),
  },
  basis: asksForPlanElement(['service', 'format', 'amount', 'frequency', 'duration']),
  check:
    (element) =>
    (subject): Verdict<OrderDetail> => {
      const found = plannedServices(subject)
      if (E.isLeft(found)) return found.left
      switch (element) {
        case 'amount':
        case 'frequency':
          return writes(subject, found.right, element)
        case 'duration':
          return lasts(subject, found.right)
        case 'format':
          return includesFormat(subject, found.right)
        default:
          return hasModality(subject, found.right)
      }
    },
})

const hasModality = (subject: SessionSubject, found: PlannedServices): Verdict<OrderDetail> => {
  const isPlanned = modalityIsPlanned(subject, servicesOfFormat(subject, found.services))
  if (isPlanned === undefined) return undetermined(['session.modality'], found.evidence)
  const detail = { reason: 'modalityIsNotPlanned', plan: found.plan.id } as const
  return isPlanned ? met : planFails(subject, found, detail, 'services')
}

const includesFormat = (subject: SessionSubject, found: PlannedServices): Verdict<OrderDetail> => {
  const { services, plan, evidence } = found
  const { format } = subject.session
  const planned = [...new Set(services.flatMap(({ formats }) => formats ?? []))].sort()
  const areKnown = services.every(({ formats }) => formats !== undefined)
  if (format !== undefined && planned.includes(format.kind)) return met
  if (!areKnown) return undetermined(['plan.services.formats'], evidence)
  if (planned.length === 0) {
    const detail = { reason: 'formatIsNotWritten', plan: plan.id } as const
    return planFails(subject, found, detail, 'services')
  }
  if (format === undefined) return undetermined(['session.format'], evidence)
  const detail = { reason: 'formatIsNotPlanned', plan: plan.id, planned } as const
  return planFails(subject, found, { ...detail, format: format.kind }, 'services')
}

const UNWRITTEN = { amount: 'amountIsNotWritten', frequency: 'frequencyIsNotWritten' } as const

const writes = (
  subject: SessionSubject,
  found: PlannedServices,
  element: 'amount' | 'frequency',
): Verdict<OrderDetail> => {
  const written = servicesOfFormat(subject, found.services).map(({ amount, frequency }) =>
    element === 'amount' ? amount && amount.quantity > 0 : frequency && frequency.times > 0,
  )
  if (written.includes(undefined)) {
    return undetermined([`plan.services.${element}`], found.evidence)
  }
  return written.includes(true)
    ? met
    : planFails(subject, found, { reason: UNWRITTEN[element], plan: found.plan.id }, 'services')
}

const lasts = (subject: SessionSubject, found: PlannedServices): Verdict<OrderDetail> => {
  const { plan, effective, services } = found
  const isOpen = ({ effective: own }: PlanService): boolean =>
    own?.through === undefined && effective.through === undefined
  return servicesOfFormat(subject, services).some(isOpen)
    ? planFails(subject, found, { reason: 'durationIsNotWritten', plan: plan.id }, 'services')
    : met
}
