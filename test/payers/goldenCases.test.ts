import { describe, expect, it } from 'vitest'
import { isOpen } from '../../src/claim/Finding.js'
import { review } from '../../src/claim/Review.js'
import {
  arizonaCompleteHealth,
  massachusettsIhbs,
  nebraska,
  oregon,
  rhodeIslandHbts,
  superiorHealthplan,
  wyoming,
} from '../../src/payers/index.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { inventedAgencies } from './inventedMonth.js'

interface Case {
  /** The service date; the review is of the same day unless another is named. */
  readonly on: string
  readonly asOf?: string
  /** In minutes, from nine o'clock on. */
  readonly lasting?: number
  readonly born?: string
  readonly session?: object
  readonly chart?: object
}

/** What a payer's own values say of one session by a rule: each with the reason, or what is missing. */
const saidBy =
  (history: PolicyHistory, rule: string) =>
  ({ on, asOf = on, lasting = 60, born = '1980-02-29', session, chart }: Case): string => {
    const hour = String(9 + Math.floor(lasting / 60)).padStart(2, '0')
    const minute = String(lasting % 60).padStart(2, '0')
    const { charts } = review(
      [history, ...inventedAgencies],
      asOf,
    )({
      charts: [
        {
          member: { id: 'member', birthDate: born, coverages: [{ payer: history.payer }] },
          sessions: [
            {
              id: 'session',
              code: 'H2014',
              status: 'finished',
              start: `${on}T09:00:00-06:00`,
              end: `${on}T${hour}:${minute}:00-06:00`,
              renderingProvider: 'staff',
              placeOfService: '12',
              modality: 'inPerson',
              format: { kind: 'individual' },
              modifiers: [],
              nonBillable: [],
              ...session,
            },
          ],
          authorizations: [],
          ...chart,
        },
      ],
    })
    return charts
      .flatMap(({ sessions }) => sessions)
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.rule === rule && finding.policy?.payer === history.payer)
      .map((finding) =>
        [
          finding.outcome === 'notMet' ? finding.detail.reason : finding.outcome,
          ...(isOpen(finding) ? [finding.severity] : []),
        ].join(' '),
      )
      .join(', ')
  }

describe('Arizona Complete Health: eight units of a day', () => {
  const said = saidBy(arizonaCompleteHealth, 'unitsAreWithinDailyLimit')
  const inForce = 'notApplicable'

  it.each([
    ['an adult with 8 units', '2025-02-03', '2000-01-01', 120, `met, ${inForce}`],
    ['AZCH-1: an adult with 9', '2025-02-03', '2000-01-01', 135, 'dayNeedsAuthorization error, '],
    ['a child with 8', '2025-02-03', '2010-01-01', 120, `${inForce}, met`],
    ['a child with 9', '2025-02-03', '2010-01-01', 135, 'dayIsReviewedBeforePayment warning'],
    ['a child with 9 on the last day before', '2025-01-31', '2010-01-01', 135, inForce],
    ['a child with 9 on the first day', '2025-02-01', '2010-01-01', 135, 'dayIsReviewed'],
    ['AZCH-2: 9 on the day before turning 18', '2025-02-03', '2007-02-04', 135, 'dayIsReviewed'],
    ['AZCH-2: 9 on the 18th birthday', '2025-02-03', '2007-02-03', 135, 'dayNeedsAuthorization'],
    ['an adult with 9 on the first day', '2024-10-15', '2000-01-01', 135, 'dayNeedsAuthorization'],
    ['an adult with 9 before any edition', '2024-10-14', '2000-01-01', 135, ''],
  ])('%s', (_, on, born, lasting, expected) => {
    expect(said({ on, born, lasting })).toContain(expected)
  })

  it('an adult is not reviewed, and a child needs no authorization', () => {
    const lasting = 135
    expect(said({ on: '2025-02-03', born: '2000-01-01', lasting })).not.toContain('Reviewed')
    expect(said({ on: '2025-02-03', born: '2010-01-01', lasting })).not.toContain('Authorization')
  })
})

describe('Superior HealthPlan', () => {
  it.each([
    ['SHP-1: the last day without', '2026-02-28', 'notApplicable'],
    ['SHP-1: the first day with', '2026-03-01', 'noAuthorization error'],
  ])('%s', (_, on, expected) => {
    const said = saidBy(superiorHealthplan, 'authorizationCoversSession')
    expect(said({ on })).toBe(expected)
  })

  it.each([
    ['an individual session without', 'individual', [], 'notApplicable'],
    ['an individual session with', 'individual', ['HQ'], 'modifierContradictsFacts error'],
    ['a group without', 'group', [], 'modifierIsMissing warning'],
    ['a group with', 'group', ['HQ'], 'met'],
  ])('HQ: %s', (_, kind, modifiers, expected) => {
    const said = saidBy(superiorHealthplan, 'modifiersFollowFromFacts')
    const format = kind === 'group' ? { kind, size: 4 } : { kind }
    expect(said({ on: '2026-03-02', session: { format, modifiers } })).toBe(expected)
  })
})

const planned = (service: object, reviewedOn: string) => ({
  plans: [
    {
      id: 'plan',
      status: 'active',
      effective: { from: '2024-01-01', through: '2026-12-31' },
      services: [{ code: 'H2014', ...service }],
      reviews: [{ reviewedOn }],
    },
  ],
})

const weekly = { frequency: { times: 1, per: 'week' } }

describe('Wyoming: the plan is updated at least every ninety days', () => {
  it.each([
    ['WY-1: day 89', '2025-03-31', 'met'],
    ['WY-1: day 90', '2025-04-01', 'met'],
    ['WY-1: day 91', '2025-04-02', 'reviewIsOverdue warning'],
  ])('%s', (_, on, expected) => {
    const said = saidBy(wyoming, 'planIsReviewedOnTime')
    expect(said({ on, chart: planned(weekly, '2025-01-01') })).toBe(expected)
  })
})

describe('Oregon: one plan by different texts', () => {
  it.each([
    ['OR-1: before an edition', '2024-05-20', ''],
    ['OR-1: by the text of May, which asks for no amount', '2024-06-10', 'met, met, met'],
    ['OR-1: in the gap', '2024-10-26', ''],
    ['OR-1: by the text of October', '2024-10-28', 'met, undetermined warning, met, met'],
  ])('%s', (_, on, expected) => {
    const said = saidBy(oregon, 'planOrdersService')
    expect(said({ on, chart: planned(weekly, '2024-01-01') })).toBe(expected)
  })

  it.each([
    ['within a year of the last approval', '2024-06-01', '2023-06-01', 'met'],
    ['by the text of October no interval is stated', '2026-06-30', '2024-01-01', 'notApplicable'],
  ])('%s', (_, on, reviewedOn, expected) => {
    expect(saidBy(oregon, 'planIsReviewedOnTime')({ on, chart: planned(weekly, reviewedOn) })).toBe(
      expected,
    )
  })
})

describe('Nebraska: a major mental illness, alone or beside another', () => {
  const of = (...codes: ReadonlyArray<string>) => ({
    diagnoses: codes.map((code) => ({ id: code, code, establishedOn: '2024-01-01' })),
  })

  it.each([
    ['schizophrenia', ['F20.9'], 'met'],
    ['alcohol dependence alone', ['F10.20'], 'noneQualifies warning'],
    ['intellectual disability alone', ['F70'], 'noneQualifies warning'],
    ['schizophrenia beside both', ['F20.9', 'F10.20', 'F70'], 'met'],
  ])('%s', (_, codes, expected) => {
    const said = saidBy(nebraska, 'qualifyingDiagnosisIsInForce')
    expect(said({ on: '2024-10-01', chart: of(...codes) })).toContain(expected)
  })

  it.each([
    ['11', 'placeIsRefused warning'],
    ['12', 'met'],
  ])('at place %s', (placeOfService, expected) => {
    const said = saidBy(nebraska, 'placeOfServiceIsAllowed')
    expect(said({ on: '2024-10-01', session: { placeOfService } })).toBe(expected)
  })
})

describe('Massachusetts: the CANS, every 90 days under 21', () => {
  const assessed = (assessedOn: string, instrument: string) => ({
    assessments: [{ id: 'assessment', assessedOn, instrument }],
  })

  it.each([
    ['day 90', '2025-04-01', '2010-06-01', 'met'],
    ['day 91', '2025-04-02', '2010-06-01', 'assessmentIsTooOld warning'],
    [
      'day 91, on the day before turning 21',
      '2025-04-02',
      '2004-04-03',
      'assessmentIsTooOld warning',
    ],
    ['day 91, on the 21st birthday', '2025-04-02', '2004-04-02', 'notApplicable'],
  ])('%s', (_, on, born, expected) => {
    const chart = assessed('2025-01-01', 'CANS')
    expect(saidBy(massachusettsIhbs, 'assessmentCoversServiceDate')({ on, born, chart })).toBe(
      expected,
    )
  })

  it.each([
    ['4 years old, by the form for the youngest', '2020-04-02', 'CANS Birth through Four', 'met'],
    [
      '5 years old, by the same',
      '2020-04-01',
      'CANS Birth through Four',
      'instrumentIsNotAccepted warning',
    ],
    ['5 years old, by its own', '2020-04-01', 'CANS Five through Twenty', 'met'],
    ['by another instrument', '2010-06-01', 'LOCUS', 'instrumentIsNotAccepted warning'],
  ])('%s', (_, born, instrument, expected) => {
    const said = saidBy(massachusettsIhbs, 'assessmentUsesAcceptedInstrument')
    const chart = assessed('2025-03-01', instrument)
    expect(said({ on: '2025-04-01', born, chart })).toContain(expected)
  })
})

describe('Rhode Island: second hand makes no error', () => {
  it.each([
    ['365 days after', '2027-10-05', 'met'],
    ['366 days after', '2027-10-06', 'filingLimitExpired warning'],
  ])('a claim %s', (_, asOf, expected) => {
    expect(saidBy(rhodeIslandHbts, 'claimIsFiledOnTime')({ on: '2026-10-05', asOf })).toBe(expected)
  })
})
