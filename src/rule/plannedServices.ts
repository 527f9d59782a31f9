import * as E from 'fp-ts/Either'
import type { Hcpcs } from '../code/Hcpcs.js'
import type { PlanService } from '../record/PlanService.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { covers } from '../time/DateRange.js'
import type { DatedSubject } from './DatedSubject.js'
import { planFails, planInEffect, type NoPlanDetail, type PlanInEffect } from './planInEffect.js'
import { undetermined, type NotMet, type Undetermined } from './Verdict.js'

/** Why the plan names no service that the session could be. */
export type NoPlannedServiceDetail =
  | NoPlanDetail
  | { readonly reason: 'serviceIsNotPlanned'; readonly plan: RecordId; readonly code: Hcpcs }
  | {
      readonly reason: 'plannedServiceIsNotInEffect'
      readonly plan: RecordId
      readonly code: Hcpcs
      readonly serviceDate: CalendarDate
    }

/** The plan by which a session is judged, and its entries for the session's code in effect on the service date. */
export interface PlannedServices extends PlanInEffect {
  /** At least one. */
  readonly services: ReadonlyArray<PlanService>
}

/** The services of the plan that a session could be, or what their lack amounts to. */
export const plannedServices = (
  subject: DatedSubject,
): E.Either<NotMet<NoPlannedServiceDetail> | Undetermined, PlannedServices> => {
  const found = planInEffect(subject)
  if (E.isLeft(found)) return found
  const { plan, serviceDate, evidence } = found.right
  if (plan.services === undefined) return E.left(undetermined(['plan.services'], evidence))
  const { code } = subject.session
  const ofCode = plan.services.filter((service) => service.code === code)
  const services = ofCode.filter(
    ({ effective }) => effective === undefined || covers(effective)(serviceDate),
  )
  if (services.length > 0) return E.right({ ...found.right, services })
  const detail: NoPlannedServiceDetail =
    ofCode.length === 0
      ? { reason: 'serviceIsNotPlanned', plan: plan.id, code }
      : { reason: 'plannedServiceIsNotInEffect', plan: plan.id, code, serviceDate }
  return E.left(planFails(subject, found.right, detail, 'services'))
}
