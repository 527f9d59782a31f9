import type { RuleId } from '../../src/claim/Finding.js'
import type { Fault } from './faults.js'
import { policy, quarterHours, stated } from './judged.js'

/** All that a policy can ask of a plan, beyond that one is in effect. */
export const demandingOfPlan = {
  elements: ['skillAreas', 'service', 'format', 'amount', 'frequency', 'duration'].map((element) =>
    stated(element),
  ),
  longest: [stated({ count: 6, unit: 'months' })],
  reviewEvery: [stated({ count: 30, unit: 'days', isLastDayWithin: true })],
  signers: [
    stated({ roles: ['practitioner'], credentials: ['licensedPractitioner'], withinDays: 10 }),
  ],
  separateAuthorizer: stated(true),
  unitsWithinPlannedAmount: stated({ weekBegins: 'sunday' }),
}

const { longest, reviewEvery, signers, separateAuthorizer, unitsWithinPlannedAmount } =
  demandingOfPlan

/** A case in which a matter of the plan alone is asked, of a plan from 1 January or of none. */
const fault =
  (rule: RuleId, matter: object, session: object = {}) =>
  (reason: string, plan?: object): Fault => ({
    rule,
    reason,
    given: {
      policies: [policy({ units: quarterHours, planTerms: matter })],
      session,
      chart: {
        assessments: [{ id: 'assessment', assessedOn: '2026-01-01', performedBy: 'bob' }],
        plans:
          plan === undefined ? [] : [{ id: 'plan', effective: { from: '2026-01-01' }, ...plan }],
      },
    },
  })

const element = (name: string): object => ({ elements: [stated(name)] })
const bob = { renderingProvider: 'bob' }

const areas = fault('planNamesSkillAreas', element('skillAreas'))
const service = fault('planOrdersService', element('service'))
const format = fault('planOrdersService', element('format'), { format: { kind: 'individual' } })
const amount = fault('planOrdersService', element('amount'))
const frequency = fault('planOrdersService', element('frequency'))
const duration = fault('planOrdersService', element('duration'))
const length = fault('planIsNoLongerThanAllowed', { longest })
const review = fault('planIsReviewedOnTime', { reviewEvery })
const signature = fault('planIsSigned', { signers })
const signedBefore = fault('planIsSigned', { signers: [stated({})] })
const separation = fault('planIsAuthorizedByAnother', { separateAuthorizer }, bob)
const within = fault('unitsAreWithinPlannedAmount', { unitsWithinPlannedAmount })

const signed = { role: 'practitioner', credential: 'licensedPractitioner', signedOn: '2026-01-01' }
const bearing = (fields: object): object => ({ signatures: [{ ...signed, ...fields }] })
const ordering = (fields: object): object => ({ services: [{ code: 'H2014', ...fields }] })

const ofAnotherCode = { services: [{ code: 'H2017' }] }
const ofOtherDays = ordering({ effective: { from: '2026-06-01' } })

/** One case for each reason of each rule about plans, but of the one that a plan is in effect. */
export const faultsOfPlan: ReadonlyArray<Fault> = [
  areas('noPlanIsInEffect'),
  areas('planHasNoGoal', { goals: [] }),
  areas('noGoalIsInForce', { goals: [{ id: 'goal', effective: { from: '2026-06-01' } }] }),
  areas('noSkillAreaIsNamed', { goals: [{ id: 'goal', skillAreas: [], objectives: [] }] }),

  service('noPlanIsInEffect'),
  service('serviceIsNotPlanned', ofAnotherCode),
  service('plannedServiceIsNotInEffect', ofOtherDays),
  fault('planOrdersService', element('service'), { modality: 'audioVideo' })(
    'modalityIsNotPlanned',
    ordering({ modalities: ['inPerson'] }),
  ),
  format('formatIsNotWritten', ordering({ formats: [] })),
  format('formatIsNotPlanned', ordering({ formats: ['group'] })),
  amount('amountIsNotWritten', ordering({ amount: { quantity: 0, measure: 'units' } })),
  frequency('frequencyIsNotWritten', ordering({ frequency: { times: 0, per: 'week' } })),
  duration('durationIsNotWritten', ordering({})),

  length('serviceIsAfterLongestPlan', { effective: { from: '2025-06-01' } }),
  length('planIsWrittenTooLong', {
    effective: { from: '2026-01-01', through: '2026-12-31' },
  }),

  review('noPlanIsInEffect'),
  review('planWasNotReviewed', { reviews: [] }),
  review('reviewIsOverdue', { reviews: [{ reviewedOn: '2026-01-05' }] }),

  signature('noPlanIsInEffect'),
  signature('noSignature', { signatures: [] }),
  signature('notOfRole', bearing({ role: 'member' })),
  signature('notOfCredential', bearing({ credential: 'intern' })),
  signature('notInTime', bearing({ signedOn: '2026-01-12' })),
  signedBefore('signedAfterService', bearing({ signedOn: '2026-03-03' })),

  separation('noPlanIsInEffect'),
  separation('nobodyAuthorized', bearing({ role: 'member' })),
  separation('workerAuthorizedAlone', bearing({ signedBy: 'bob' })),

  within('noPlanIsInEffect'),
  within('serviceIsNotPlanned', ofAnotherCode),
  within('plannedServiceIsNotInEffect', ofOtherDays),
  within(
    'amountIsBeyondPlan',
    ordering({
      amount: { quantity: 3, measure: 'units' },
      frequency: { times: 1, per: 'day' },
    }),
  ),
]
