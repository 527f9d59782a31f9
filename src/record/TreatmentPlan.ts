import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { word } from '../codec/word.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { DateRange } from '../time/DateRange.js'
import { PlanGoal } from './PlanGoal.js'
import { PlanService } from './PlanService.js'
import { RecordId } from './RecordId.js'
import { Signature } from './Signature.js'

/** That a plan was looked at again, and by whom. */
export interface PlanReview {
  /** The day of the review. */
  readonly reviewedOn?: CalendarDate
  /** The staff member who reviewed it. */
  readonly reviewedBy?: RecordId
}

/** A draft is not yet a plan, and a revoked one no longer; an ended one was a plan on its days. */
export type PlanStatus = 'draft' | 'active' | 'ended' | 'revoked'

/** An individualized treatment plan: the goals and skill areas targeted, and the services that serve them. */
export interface TreatmentPlan {
  /** The caller's reference to it. */
  readonly id: RecordId
  /** How far it has come; absent where that is not known. */
  readonly status?: PlanStatus
  /** The days on which it is in effect, both ends included. */
  readonly effective?: DateRange
  /** What it aims at. An empty list: it has no goal. */
  readonly goals?: ReadonlyArray<PlanGoal>
  /** The services that it names. An empty list: it names none. */
  readonly services?: ReadonlyArray<PlanService>
  /** Who signed it. An empty list: nobody did. */
  readonly signatures?: ReadonlyArray<Signature>
  /** When it was looked at again. An empty list: never. */
  readonly reviews?: ReadonlyArray<PlanReview>
  /** The assessment on which it rests. */
  readonly assessment?: RecordId
}

const PlanReview: Codec<PlanReview> = record<PlanReview>('PlanReview', {
  reviewedOn: optional(CalendarDate),
  reviewedBy: optional(RecordId),
})

export const TreatmentPlan: Codec<TreatmentPlan> = record<TreatmentPlan>('TreatmentPlan', {
  id: RecordId,
  status: optional(word<PlanStatus>('PlanStatus', ['draft', 'active', 'ended', 'revoked'])),
  effective: optional(DateRange),
  goals: optional(list(PlanGoal, 1_000)),
  services: optional(list(PlanService, 1_000)),
  signatures: optional(list(Signature, 1_000)),
  reviews: optional(list(PlanReview, 1_000)),
  assessment: optional(RecordId),
})
