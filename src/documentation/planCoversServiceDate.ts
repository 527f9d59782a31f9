import { carcs } from '../code/carcs.js'
import type { PlanRequirement } from '../policy/PlanRequirement.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import type { TreatmentPlan } from '../record/TreatmentPlan.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { isPlan } from '../subject/choosePlan.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Why no plan covers the service date: the nearest one, and how it misses. */
export type PlanDetail =
  | { readonly reason: 'noPlan'; readonly serviceDate: CalendarDate }
  | {
      readonly reason: Miss
      readonly serviceDate: CalendarDate
      readonly plan: RecordId
    }

type Miss = 'planIsNotActive' | 'planEndsBeforeItBegins' | 'planHadEnded' | 'planHadNotBegun'

/** A treatment plan is in effect on the service date. The policy's `plan` asks for it. */
export const planCoversServiceDate = policyRule<
  'planCoversServiceDate',
  PlanRequirement,
  PlanDetail
>({
  id: 'planCoversServiceDate',
  title: 'A treatment plan is in effect on the service date',
  severity: { schedule: 'warning', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    noPlan: {
      sentence: 'No treatment plan is documented that could cover {serviceDate}.',
      fix: 'Complete and sign a plan before further sessions; a plan made later does not cover this one.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    planIsNotActive: {
      sentence:
        'The nearest plan, {plan}, is a draft or was revoked, and does not cover {serviceDate}.',
      fix: 'If the plan was in effect on that day, correct its status; otherwise the session is not supported.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    planEndsBeforeItBegins: {
      sentence: 'The nearest plan, {plan}, ends before it begins, and covers no day.',
      fix: 'Correct the dates of the plan.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    planHadEnded: {
      sentence: 'The nearest plan, {plan}, had ended before {serviceDate}.',
      fix: 'Renew the plan before further sessions; if it was renewed in time, record the renewal.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    planHadNotBegun: {
      sentence: 'The nearest plan, {plan}, began after {serviceDate}.',
      fix: 'If an earlier plan was in effect, record it; otherwise the session is not supported.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ plan }) => stated(plan),
  check:
    ({ inEffectOnServiceDate }) =>
    ({ session, plan, serviceDate }): Verdict<PlanDetail> => {
      if (!inEffectOnServiceDate) return notApplicable
      const evidence = [sessionEvidence(session.id)]
      if (plan.kind === 'chosen') return met
      if (plan.kind === 'unknown') {
        return undetermined(plan.missing, [...evidence, ...plan.evidence])
      }
      const { nearest } = plan
      if (nearest === undefined) return notMet({ reason: 'noPlan', serviceDate }, evidence)
      const reason = missOf(nearest, serviceDate)
      return notMet(
        { reason, serviceDate, plan: nearest.id },
        [...evidence, { record: 'plan', id: nearest.id }],
        reason === 'planIsNotActive' ? 'status' : 'effective',
      )
    },
})

const missOf = (plan: TreatmentPlan, serviceDate: CalendarDate): Miss => {
  if (!isPlan(plan)) return 'planIsNotActive'
  const { from = serviceDate, through = from } = plan.effective ?? {}
  if (through < from) return 'planEndsBeforeItBegins'
  return from > serviceDate ? 'planHadNotBegun' : 'planHadEnded'
}
