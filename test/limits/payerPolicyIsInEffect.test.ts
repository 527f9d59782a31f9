import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated, type Case } from '../rule/judged.js'

const rule = 'payerPolicyIsInEffect'
const coverage = (from?: string, through?: string, fields: object = {}) => ({
  payer: 'payer',
  from,
  through,
  ...fields,
})

// Every session has a payer or lacks one, so that it always applies. The policy is of the year 2026.
describe('payerPolicyIsInEffect', () => {
  it.each<readonly [string, Case, string]>([
    ['the coverages are not known', { coverages: undefined }, 'undetermined: member.coverages'],
    ['there is none', { coverages: [] }, 'notMet: notCovered'],
    ['the first day of coverage', { coverages: [coverage('2026-03-02', '2026-12-31')] }, 'met'],
    [
      'the day before',
      { coverages: [coverage('2026-03-03', '2026-12-31')] },
      'notMet: coverageHadNotBegun',
    ],
    ['the last day of coverage', { coverages: [coverage('2026-01-01', '2026-03-02')] }, 'met'],
    [
      'the day after',
      { coverages: [coverage('2026-01-01', '2026-03-01')] },
      'notMet: coverageHadEnded',
    ],
    [
      'the day after one of which the first day is not known',
      { coverages: [coverage(undefined, '2026-03-01')] },
      'notMet: coverageHadEnded',
    ],
    [
      'the first day of one that ends before it begins',
      { coverages: [coverage('2026-03-02', '2026-03-01')] },
      'notMet: coverageHadEnded',
    ],
    [
      'a day between two',
      { coverages: [coverage('2026-03-03'), coverage('2026-01-01', '2026-03-01')] },
      'notMet: coverageHadLapsed',
    ],
    [
      'a day before two',
      { coverages: [coverage('2026-03-03', '2026-03-31'), coverage('2026-05-01')] },
      'notMet: coverageHadNotBegun',
    ],
    [
      'a day after two',
      { coverages: [coverage('2025-01-01', '2025-03-31'), coverage('2026-01-01', '2026-03-01')] },
      'notMet: coverageHadEnded',
    ],
    ['a coverage whose first day is not known', { coverages: [coverage()] }, 'met'],
    [
      'another payer, of whom there is no policy',
      { coverages: [{ payer: 'other' }] },
      'undetermined: policy',
    ],
    ['no policy at all', { policies: [] }, 'undetermined: policy'],
    [
      'a policy of the agency alone',
      { policies: [policy({}, { kind: 'agency' })] },
      'undetermined: policy',
    ],
    [
      'a policy that bills the service by another code',
      { policies: [policy({ serviceCode: stated('H2017') })] },
      'undetermined: policy.serviceCode',
    ],
    [
      'the same, read second hand',
      { policies: [policy({ serviceCode: stated('H2017', 'hearsay') })] },
      'undetermined: policy.serviceCode',
    ],
    [
      'a policy that does not say by which code it bills',
      { policies: [policy({ serviceCode: 'notStated' })] },
      'met',
    ],
    [
      'a session whose day is not known',
      { session: { start: undefined } },
      'undetermined: session.start',
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it.each<readonly [string, string, string]>([
    ['the day before the first edition', '2025-12-31', 'undetermined: policy.editions'],
    ['its first day', '2026-01-01', 'met'],
    ['its last day', '2026-12-31', 'met'],
    ['the day after, never by the last one known', '2027-01-01', 'undetermined: policy.editions'],
  ])('%s', (_, day, outcome) => {
    const session = { start: `${day}T09:00:00-06:00`, end: `${day}T10:00:00-06:00` }
    expect(outcomeOf(rule, { session, asOf: '2027-12-31' })).toBe(outcome)
  })

  it.each<readonly [string, Case, object, ReadonlyArray<string>]>([
    [
      'points at the coverages of the member',
      { coverages: [] },
      {
        detail: { reason: 'notCovered', serviceDate: '2026-03-02' },
        field: 'coverages',
        fixedBy: 'biller',
        carc: '31',
      },
      ['session session', 'member member'],
    ],
    [
      'expects that a payer says the coverage had not begun',
      { coverages: [coverage('2026-03-03')] },
      { carc: '26', fixedBy: 'biller' },
      ['session session', 'member member'],
    ],
    [
      'expects that a payer says the coverage had ended',
      { coverages: [coverage('2026-01-01', '2026-03-01')] },
      { carc: '27', fixedBy: 'biller' },
      ['session session', 'member member'],
    ],
    [
      'expects that a payer says the coverage had lapsed',
      { coverages: [coverage('2026-01-01', '2026-03-01'), coverage('2026-03-03')] },
      { carc: '200', fixedBy: 'biller' },
      ['session session', 'member member'],
    ],
    [
      'rests on the member where coverage is not known',
      { coverages: undefined },
      {},
      ['session session', 'member member'],
    ],
    [
      'rests on the session where its day is not known',
      { session: { start: undefined } },
      {},
      ['session session'],
    ],
  ])('%s', (_, given, expected, evidence) => {
    const finding = openSaidBy(rule, given)
    expect(finding).toMatchObject({ severity: 'error', ...expected })
    expect(evidenceOf(finding)).toEqual(evidence)
  })
})

describe('payerPolicyIsInEffect says why no edition tells', () => {
  const on = (day: string, end = `${day}T10:00:00-06:00`): Case => ({
    session: { start: `${day}T09:00:00-06:00`, end },
    asOf: '2028-12-31',
  })

  const twoEditions = policy(
    {},
    {
      editions: ['2024', '2026'].map((year) => ({
        edition: year,
        effective: { from: `${year}-01-01`, through: `${year}-12-31` },
        verifiedOn: `${year}-12-31`,
        service: 'notStated',
        serviceCode: stated('H2014'),
        units: {
          rounding: 'notStated',
          aggregation: 'notStated',
          seconds: 'notStated',
          midnight: 'notStated',
          minimumContactMinutes: 'notStated',
        },
        plan: 'notStated',
        diagnosis: 'notStated',
        noteElements: 'notStated',
        limits: 'notStated',
      })),
      gaps: [
        {
          dates: { from: '2025-01-01', through: '2025-12-31' },
          reason: 'No text of 2025 was read.',
        },
      ],
    },
  )

  it.each<readonly [string, Case, object]>([
    [
      'before all editions',
      on('2025-12-31'),
      { reason: 'dateIsBeforeFirstEdition', payer: 'payer', serviceDate: '2025-12-31' },
    ],
    [
      'after all editions',
      on('2027-01-01'),
      { reason: 'dateIsAfterLastEdition', payer: 'payer', serviceDate: '2027-01-01' },
    ],
    [
      'in a gap, and why there is one',
      { ...on('2025-06-01'), policies: [twoEditions] },
      {
        reason: 'dateIsInGap',
        payer: 'payer',
        serviceDate: '2025-06-01',
        from: '2025-01-01',
        through: '2025-12-31',
        gap: 'No text of 2025 was read.',
      },
    ],
    [
      'over midnight, into a day that no edition judges',
      {
        session: { start: '2026-12-31T23:00:00-06:00', end: '2027-01-01T01:00:00-06:00' },
        asOf: '2028-12-31',
      },
      { reason: 'editionChangesAtMidnight', payer: 'payer', serviceDate: '2026-12-31' },
    ],
    [
      'by an edition that bills another code',
      { policies: [policy({ serviceCode: stated('H2017') })] },
      { reason: 'serviceIsBilledByAnotherCode', payer: 'payer', edition: '2026', code: 'H2017' },
    ],
  ])('%s', (_, given, cause) => {
    expect(openSaidBy(rule, given)).toMatchObject({ outcome: 'undetermined', cause })
  })

  it('says nothing of it where coverage or policy are not known', () => {
    for (const given of [{ coverages: undefined }, { policies: [] }]) {
      expect(openSaidBy(rule, given)).not.toHaveProperty('cause')
    }
  })
})
