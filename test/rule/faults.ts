import type { RuleId } from '../../src/claim/Finding.js'
import { demandingOfAssessment, faultsOfAssessment } from './faultsOfAssessment.js'
import { demandingOfAuthorization, faultsOfAuthorization } from './faultsOfAuthorization.js'
import { demandingOfClaim, faultsOfClaim } from './faultsOfClaim.js'
import { demandingOfNote, faultsOfNote } from './faultsOfNote.js'
import { demandingOfPlan, faultsOfPlan } from './faultsOfPlan.js'
import { demandingOfDelivery, faultsOfDelivery } from './faultsOfDelivery.js'
import { policy, quarterHours, stated, type Case } from './judged.js'

/** A case in which a rule is not met for a reason. */
export interface Fault {
  readonly rule: RuleId
  readonly reason: string
  readonly given: Case
}

const none = undefined
const twice = { id: 'note', session: 'session' }
const at = (time: string): string => `2026-03-02T${time}:00-06:00`

const limit = (fields: object) =>
  stated({
    codes: ['H2014'],
    window: { kind: 'day' },
    measure: 'units',
    maximum: 3,
    beyond: 'deny',
    ...fields,
  })

/** A policy that asks for all that the language can ask. */
export const demanding = policy({
  units: quarterHours,
  assessment: demandingOfAssessment,
  delivery: demandingOfDelivery,
  plan: stated({ inEffectOnServiceDate: true }),
  planTerms: demandingOfPlan,
  noteTerms: demandingOfNote,
  claimTerms: { ...demandingOfClaim, ...demandingOfAuthorization },
  diagnosis: stated({
    qualifying: [{ from: 'F20', through: 'F29' }],
    primary: [{ from: 'F20', through: 'F29' }],
  }),
  noteElements: [
    ...['startAndEnd', 'placeOfService', 'goal', 'domain', 'skill', 'method', 'modality'],
    ...['engagement', 'response', 'progress', 'signature', 'credential'],
  ].map((element) => stated(element)),
  limits: [limit({ maximum: 16 }), limit({ window: { kind: 'month' }, maximum: 160 })],
})

const limited = (fields: object) => policy({ units: quarterHours, limits: [limit(fields)] })

const fault =
  (rule: RuleId) =>
  (reason: string, given: Case): Fault => ({
    rule,
    reason,
    given: { policies: [demanding], ...given },
  })

const noted = (fields: object) => ({ notes: [{ id: 'note', session: 'session', ...fields }] })
const skilled = (fields: object) => noted({ skills: [fields] })
const planned = (fields: object) => ({ plans: [{ id: 'plan', ...fields }] })
const diagnosed = (fields: object) => ({ diagnoses: [{ id: 'diagnosis', ...fields }] })

const times = fault('timesAreDocumented')
const localDate = fault('serviceDateIsLocal')
const ended = fault('sessionHasEnded')
const covered = (reason: string, coverages: ReadonlyArray<object>): Fault =>
  fault('payerPolicyIsInEffect')(reason, { coverages })
const plan = fault('planCoversServiceDate')
const diagnosis = fault('qualifyingDiagnosisIsInForce')
const goal = fault('sessionAddressesPlanGoal')
const skill = fault('skillTaughtIsDocumented')
const method = fault('methodIsDocumented')
const dailyLimit = fault('unitsAreWithinDailyLimit')
const periodLimit = fault('unitsAreWithinPeriodLimit')
const window = { kind: 'month' }

const another = {
  code: 'H2014',
  status: 'finished',
  start: at('09:30'),
  end: at('10:30'),
}

const standing = {
  effective: { from: '2026-01-01' },
  goals: [{ id: 'goal', objectives: [] }],
}

/** One case for each reason of each rule. */
export const faults: ReadonlyArray<Fault> = [
  fault('recordIdsAreUnique')('idIsShared', { others: [{ ...another, id: 'session' }] }),
  fault('recordIdsAreUnique')('recordIdIsShared', {
    chart: { notes: [twice, twice] },
  }),
  fault('recordsAreKnown')('assessmentIsUnknown', {
    chart: {
      assessments: [],
      plans: [{ id: 'plan', effective: { from: '2026-01-01' }, assessment: 'assessment' }],
    },
  }),
  fault('recordsAreKnown')('signersAreUnknown', {
    staff: [],
    chart: {
      plans: [{ id: 'plan', effective: { from: '2026-01-01' }, signatures: [{ signedBy: 'bob' }] }],
    },
  }),
  fault('recordsAreKnown')('recordsAreUnknown', {
    session: { renderingProvider: 'bob' },
    staff: [],
  }),

  times('startMissing', { session: { start: none } }),
  times('endMissing', { session: { end: none } }),
  times('endNotAfterStart', { session: { end: at('09:00') } }),
  times('longerThanADay', { session: { end: '2026-03-04T09:00:00-06:00' } }),
  times('leftNotAfterArrived', { session: { arrivedAt: at('09:40'), leftAt: at('09:20') } }),
  times('attendanceOutsideSession', { session: { arrivedAt: at('10:00') } }),
  times('noteEndNotAfterStart', { chart: noted({ start: at('09:30'), end: at('09:30') }) }),
  times('noteTimesDisjoint', { chart: noted({ start: at('10:00'), end: at('11:00') }) }),
  times('nonBillableEndBeforeStart', {
    session: { nonBillable: [{ start: at('09:40'), end: at('09:20'), reason: 'break' }] },
  }),

  localDate('startHasNoLocalOffset', {
    session: { start: '2026-03-02T15:00:00Z', end: '2026-03-02T16:00:00Z' },
  }),
  localDate('serviceDateIsAnotherDay', { session: { serviceDate: '2026-03-05' } }),

  ended('sessionIsNotFinished', { session: { status: 'inProgress' } }),
  ended('sessionIsAfterReview', { asOf: '2026-03-01' }),

  covered('notCovered', []),
  covered('coverageHadNotBegun', [{ payer: 'payer', from: '2026-03-03' }]),
  covered('coverageHadEnded', [{ payer: 'payer', through: '2026-03-01' }]),
  covered('coverageHadLapsed', [
    { payer: 'payer', through: '2026-03-01' },
    { payer: 'payer', from: '2026-03-03' },
  ]),

  ...faultsOfAssessment,
  ...faultsOfPlan,
  ...faultsOfNote,

  plan('noPlan', { chart: { plans: [] } }),
  plan('planIsNotActive', { chart: planned({ ...standing, status: 'draft' }) }),
  plan('planEndsBeforeItBegins', {
    chart: planned({ effective: { from: '2026-06-01', through: '2026-01-01' } }),
  }),
  plan('planHadEnded', {
    chart: planned({ effective: { from: '2025-01-01', through: '2025-12-31' } }),
  }),
  plan('planHadNotBegun', { chart: planned({ effective: { from: '2026-06-01' } }) }),

  diagnosis('noDiagnosis', { chart: { diagnoses: [] } }),
  diagnosis('noneIsInForce', {
    chart: diagnosed({ code: 'F20.9', establishedOn: '2026-06-01' }),
  }),
  diagnosis('noneQualifies', {
    chart: diagnosed({ code: 'F84.0', establishedOn: '2025-01-01' }),
  }),
  diagnosis('noneIsBillable', {
    chart: diagnosed({ code: 'F20', establishedOn: '2025-01-01' }),
  }),

  fault('primaryDiagnosisIsAccepted')('anotherDiagnosisIsPrimary', {
    chart: { diagnoses: [{ code: 'F33.1', establishedOn: '2025-01-01' }] },
    policies: [
      policy({
        diagnosis: stated({
          qualifying: [{ from: 'F20', through: 'F39' }],
          primary: [{ from: 'F20', through: 'F29' }],
        }),
      }),
    ],
  }),

  goal('noNote', { chart: { notes: [] } }),
  goal('noSkill', { chart: noted({ skills: [] }) }),
  goal('noGoalIsNamed', { chart: skilled({ goals: [] }) }),
  goal('noPlanIsInEffect', { chart: { ...skilled({ goals: ['goal'] }), plans: [] } }),
  goal('goalIsNotInPlan', { chart: { ...skilled({ goals: ['old'] }), ...planned(standing) } }),

  skill('noNote', { chart: { notes: [] } }),
  skill('noSkill', { chart: noted({ skills: [] }) }),
  skill('skillIsBlank', { chart: skilled({ skill: ' ' }) }),

  method('noNote', { chart: { notes: [] } }),
  method('noSkill', { chart: noted({ skills: [] }) }),
  method('methodIsMissing', { chart: skilled({ methods: [] }) }),

  ...faultsOfClaim,
  ...faultsOfAuthorization,

  fault('sessionsDoNotOverlap')('sessionsOverlap', { others: [{ ...another, id: 'other' }] }),

  ...faultsOfDelivery,

  fault('unitsFollowFromPolicy')('timeEarnsNoUnit', { session: { end: at('09:14') } }),

  dailyLimit('dayIsOverLimit', { policies: [limited({})] }),
  dailyLimit('dayNeedsAuthorization', {
    chart: { authorizations: [] },
    policies: [limited({ beyond: 'authorizationNeeded' })],
  }),
  dailyLimit('dayIsReviewedBeforePayment', { policies: [limited({ beyond: 'review' })] }),
  dailyLimit('dayIsAboveThreshold', { policies: [limited({ beyond: 'warn' })] }),
  periodLimit('periodIsOverLimit', { policies: [limited({ window })] }),
  periodLimit('periodNeedsAuthorization', {
    chart: { authorizations: [] },
    policies: [limited({ window, beyond: 'authorizationNeeded' })],
  }),
  periodLimit('periodIsReviewedBeforePayment', {
    policies: [limited({ window, beyond: 'review' })],
  }),
  periodLimit('periodIsAboveThreshold', { policies: [limited({ window, beyond: 'warn' })] }),
]
