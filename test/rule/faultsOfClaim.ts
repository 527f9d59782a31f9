import type { RuleId } from '../../src/claim/Finding.js'
import type { Fault } from './faults.js'
import { policy, quarterHours, stated, type Case } from './judged.js'

const inGroup = { modifier: 'HQ', when: { formats: ['group'] } }
const alone = { modifier: 'HE', when: { formats: ['individual'] } }
const always = { modifier: 'U1' }

const stays = {
  kinds: ['inpatient', 'incarceration'],
  isAdmissionDayExcluded: true,
  isDischargeDayExcluded: false,
}

const excluding = (fields: object) =>
  stated({ codes: ['H2017'], scope: 'sameDay', beyond: 'deny', ...fields })

/** All that a policy can ask of a claim, beside its authorization. */
export const demandingOfClaim = {
  modifiers: [stated(inGroup), stated(alone), stated(always)],
  stays: [stated(stays)],
  exclusions: [excluding({}), excluding({ scope: 'sameTime' })],
  filing: stated({ days: 365 }),
}

const fault =
  (rule: RuleId, terms: object) =>
  (reason: string, given: Case): Fault => ({
    rule,
    reason,
    given: { policies: [policy({ claimTerms: terms })], ...given },
  })

const format = { format: { kind: 'individual' } }
const modifiers = fault('modifiersFollowFromFacts', { modifiers: [stated(alone), stated(always)] })
const contradicted = fault('modifiersFollowFromFacts', { modifiers: [stated(inGroup)] })
const graded = fault('modifiersFollowFromFacts', {
  modifiers: [stated({ ...alone, slot: 'a' }), stated({ ...always, slot: 'a' })],
})
const distinct = (reason: string, given: Case): Fault => ({
  rule: 'claimLineIsDistinct',
  reason,
  given: { policies: [policy({ units: quarterHours })], ...given },
})
const complete = (reason: string, given: Case): Fault => ({
  ...distinct(reason, given),
  rule: 'claimLineIsComplete',
})
const fits = fault('modifiersFitOnClaimLine', {})
const born = fault('memberIsBorn', {})
const alive = fault('memberIsAlive', {})
const stay = fault('memberIsNotInStay', { stays: [stated(stays)] })
const filed = fault('claimIsFiledOnTime', { filing: stated({ days: 95 }) })
const beside = (fields: object) =>
  fault('otherServiceIsNotExcluded', { exclusions: [excluding(fields)] })

const another: Case = {
  others: [
    {
      id: 'other',
      code: 'H2017',
      status: 'finished',
      start: '2026-03-02T09:30:00-06:00',
      end: '2026-03-02T10:30:00-06:00',
    },
  ],
}

const during = (kind: string): Case => ({
  chart: { stays: [{ id: 'stay', kind, from: '2026-02-01' }] },
})

/** One case for each reason of each rule about claims, stays, death and other services. */
export const faultsOfClaim: ReadonlyArray<Fault> = [
  modifiers('modifierIsMissing', { session: { ...format, modifiers: ['HE'] } }),
  modifiers('modifiersAreInOtherOrder', { session: { ...format, modifiers: ['U1', 'HE'] } }),
  graded('modifierIsDisplaced', { session: { ...format, modifiers: ['HE', 'U1'] } }),
  contradicted('modifierContradictsFacts', { session: { ...format, modifiers: ['HQ'] } }),

  fits('tooManyModifiers', { session: { modifiers: ['HE', 'HW', 'U1', 'TF', 'HZ'] } }),

  complete('lineHasNoDiagnosis', { chart: { diagnoses: [] } }),

  distinct('anotherLineReadsTheSame', {
    session: { format: { kind: 'individual' } },
    others: [
      {
        id: 'other',
        code: 'H2014',
        status: 'finished',
        start: '2026-03-02T11:00:00-06:00',
        end: '2026-03-02T12:00:00-06:00',
        format: { kind: 'group' },
      },
    ],
  }),

  born('memberWasNotBorn', {
    session: { start: '1901-03-02T09:00:00-06:00', end: '1901-03-02T10:00:00-06:00' },
    chart: { member: { id: 'member', birthDate: '1990-03-03', coverages: [{ payer: 'payer' }] } },
  }),
  alive('memberHadDied', {
    chart: { member: { id: 'member', diedOn: '2026-02-01', coverages: [{ payer: 'payer' }] } },
  }),

  stay('memberIsInStay', during('inpatient')),
  stay('memberIsInCustody', during('incarceration')),

  beside({})('sameDayServiceIsExcluded', another),
  beside({ scope: 'sameTime' })('sameTimeServiceIsExcluded', another),
  beside({ beyond: 'warn' })('sameDayServiceIsQuestioned', another),
  beside({ scope: 'sameTime', beyond: 'warn' })('sameTimeServiceIsQuestioned', another),

  filed('filingLimitExpired', {}),
]
