import * as E from 'fp-ts/Either'
import type { TreatmentPlan } from '../record/TreatmentPlan.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { DateRange } from '../time/DateRange.js'
import type { DatedSubject } from './DatedSubject.js'
import type { Detail } from './Detail.js'
import { notMet, undetermined, type NotMet, type Undetermined } from './Verdict.js'

/** Why there is no plan to look at. */
export interface NoPlanDetail {
  readonly reason: 'noPlanIsInEffect'
}

/** The plan by which a session is judged, with the records that show it. */
export interface PlanInEffect {
  readonly plan: TreatmentPlan
  /** The days of the plan. */
  readonly effective: DateRange
  readonly serviceDate: CalendarDate
  readonly evidence: ReadonlyArray<Evidence>
}

/** The plan by which a session is judged, or what its lack amounts to. */
export const planInEffect = ({
  session,
  plan,
  serviceDate,
}: DatedSubject): E.Either<NotMet<NoPlanDetail> | Undetermined, PlanInEffect> => {
  const evidence = [sessionEvidence(session.id)]
  if (plan.kind === 'unknown') {
    return E.left(undetermined(plan.missing, [...evidence, ...plan.evidence]))
  }
  if (plan.kind === 'none') return E.left(notMet({ reason: 'noPlanIsInEffect' }, evidence))
  const { id, effective } = plan.record
  const withPlan = [...evidence, { record: 'plan', id } as const]
  // A plan is chosen by its days, so that they are not missing; no cast says so.
  if (effective === undefined) return E.left(undetermined(['plan.effective'], withPlan))
  return E.right({ plan: plan.record, effective, serviceDate, evidence: withPlan })
}

/**
 * The verdict that the plan does not hold what is asked; where not every plan is known, that it cannot be told, since
 * another one may be the one in effect.
 */
export const planFails = <D extends Detail>(
  { arePlansComplete }: SessionSubject,
  { evidence }: Pick<PlanInEffect, 'evidence'>,
  detail: D,
  field: string,
): NotMet<D> | Undetermined =>
  arePlansComplete ? notMet(detail, evidence, field) : undetermined(['plans'], evidence)
