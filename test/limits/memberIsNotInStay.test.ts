import { describe, expect, it } from 'vitest'
import {
  evidenceOf,
  openSaidBy,
  outcomeOf,
  policy,
  quarterHours,
  stated,
  type Case,
} from '../rule/judged.js'

const rule = 'memberIsNotInStay'

const exclusion = (fields: object = {}) => ({
  kinds: ['inpatient', 'incarceration'],
  isAdmissionDayExcluded: true,
  isDischargeDayExcluded: false,
  ...fields,
})

const excluding = (fields: object = {}, source: 'manual' | 'hearsay' = 'manual') =>
  policy({ claimTerms: { stays: [stated(exclusion(fields), source)] } })

const stay = (from?: string, through?: string, fields: object = {}) => ({
  id: 'stay',
  kind: 'inpatient',
  from,
  through,
  ...fields,
})

const stays = (...records: ReadonlyArray<object>) => ({ stays: records })
const inStay = 'notMet: memberIsInStay'

// The session is on 2 March 2026. The day of admission is excluded, that of discharge is not.
describe('memberIsNotInStay', () => {
  it.each<readonly [string, object, string]>([
    ['stays that are not known', {}, 'undetermined: stays'],
    ['no stay', stays(), 'met'],
    ['no stay among those known', { ...stays(), incomplete: ['stays'] }, 'undetermined: stays'],
    ['a day within', stays(stay('2026-02-20', '2026-03-10')), inStay],
    ['the day before admission', stays(stay('2026-03-03', '2026-03-10')), 'met'],
    ['the day of admission', stays(stay('2026-03-02', '2026-03-10')), inStay],
    ['the day before discharge', stays(stay('2026-02-20', '2026-03-03')), inStay],
    ['the day of discharge', stays(stay('2026-02-20', '2026-03-02')), 'met'],
    ['the day after discharge', stays(stay('2026-02-20', '2026-03-01')), 'met'],
    ['a stay of this day alone', stays(stay('2026-03-02', '2026-03-02')), inStay],
    ['a stay that goes on', stays(stay('2026-02-20')), inStay],
    ['a stay that goes on since this day', stays(stay('2026-03-02')), inStay],
    [
      'a stay of a kind that is paid',
      stays(stay('2026-02-20', '2026-03-10', { kind: 'residential' })),
      'met',
    ],
    [
      'a stay of a kind of its own',
      stays(stay('2026-02-20', '2026-03-10', { kind: { other: 'respite' } })),
      'met',
    ],
    [
      'a stay whose kind is not known',
      stays(stay('2026-02-20', '2026-03-10', { kind: undefined })),
      'undetermined: stay.kind',
    ],
    [
      'such a stay on other days',
      stays(stay('2026-01-20', '2026-02-10', { kind: undefined })),
      'met',
    ],
    [
      'a stay whose first day is not known, which was not over',
      stays(stay(undefined, '2026-03-10')),
      'undetermined: stay.from',
    ],
    ['such a stay that was over', stays(stay(undefined, '2026-03-01')), 'met'],
    ['a stay of which no day is known', stays(stay()), 'undetermined: stay.from'],
    [
      'a stay of which neither kind nor day is known',
      stays(stay(undefined, undefined, { kind: undefined })),
      'undetermined: stay.kind, stay.from',
    ],
    [
      'a stay that ends before it begins, around this day',
      stays(stay('2026-03-10', '2026-02-20')),
      'undetermined: stay.from, stay.through',
    ],
    [
      'a stay that ends before it begins, on other days',
      stays(stay('2026-03-10', '2026-03-05')),
      'met',
    ],
    [
      'a stay for certain beside one that may be',
      stays(stay(), stay('2026-02-20', undefined, { id: 'certain' })),
      inStay,
    ],
    [
      'a stay for certain among others that are not known',
      { ...stays(stay('2026-02-20')), incomplete: ['stays'] },
      inStay,
    ],
    [
      'custody',
      stays(stay('2026-02-20', undefined, { kind: 'incarceration' })),
      'notMet: memberIsInCustody',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: [excluding()] })).toBe(outcome)
  })

  it.each([
    ['neither', false, false, 'met', 'met', 'met'],
    ['that of admission', true, false, inStay, 'met', inStay],
    ['that of discharge', false, true, 'met', inStay, inStay],
    ['both', true, true, inStay, inStay, inStay],
  ])('where %s is excluded', (_, admission, discharge, onAdmission, onDischarge, onOneDay) => {
    const policies = [
      excluding({ isAdmissionDayExcluded: admission, isDischargeDayExcluded: discharge }),
    ]
    const outcomes = [
      stay('2026-03-02', '2026-03-10'),
      stay('2026-02-20', '2026-03-02'),
      stay('2026-03-02', '2026-03-02'),
    ].map((one) => outcomeOf(rule, { chart: stays(one), policies }))
    expect(outcomes).toEqual([onAdmission, onDischarge, onOneDay])
  })

  it.each<readonly [string, Case, string]>([
    ['the policy is silent', { policies: [policy()] }, 'notApplicable'],
    [
      'it is about groups, and this is none',
      {
        policies: [excluding({ when: { formats: ['group'] } })],
        session: { format: { kind: 'individual' } },
      },
      'notApplicable',
    ],
    [
      'it is about groups, and the format is not known',
      { policies: [excluding({ when: { formats: ['group'] } })] },
      'undetermined: session.format',
    ],
  ])('%s', (_, given, outcome) => {
    const chart = stays(stay('2026-02-20'))
    expect(outcomeOf(rule, { chart, ...given })).toBe(outcome)
  })

  it('judges both days of a night that is divided at midnight', () => {
    const session = { start: '2026-03-02T23:00:00-06:00', end: '2026-03-03T01:00:00-06:00' }
    const chart = stays(stay('2026-03-03', '2026-03-10'))
    const kept = (midnight: string) => ({
      session,
      chart,
      policies: [
        policy({
          units: { ...quarterHours, midnight: stated(midnight) },
          claimTerms: { stays: [stated(exclusion())] },
        }),
      ],
    })
    expect(openSaidBy(rule, kept('splitByServiceDate'))).toMatchObject({
      detail: { reason: 'memberIsInStay', serviceDate: '2026-03-03' },
    })
    expect(outcomeOf(rule, kept('startDate'))).toBe('met')
  })

  it.each<readonly [string, object, object]>([
    [
      'a stay, by its first day',
      stay('2026-02-20', '2026-03-10'),
      {
        detail: { reason: 'memberIsInStay', serviceDate: '2026-03-02', stay: 'stay' },
        field: 'from',
        carc: '97',
      },
    ],
    [
      'a stay that goes on, by the day of discharge that may be missing',
      stay('2026-02-20'),
      { field: 'through' },
    ],
    [
      'custody',
      stay('2026-02-20', '2026-03-10', { kind: 'incarceration' }),
      {
        detail: { reason: 'memberIsInCustody', serviceDate: '2026-03-02', stay: 'stay' },
        carc: '258',
      },
    ],
    ['a stay that may be', stay('2026-02-20', undefined, { kind: undefined }), {}],
  ])('points at %s', (_, one, expected) => {
    const finding = openSaidBy(rule, { chart: stays(one), policies: [excluding()] })
    expect(finding).toMatchObject({ severity: 'error', fixedBy: 'biller', ...expected })
    expect(evidenceOf(finding)).toEqual(['session session', 'stay stay'])
  })

  it('warns before the claim, and where the text was read second hand', () => {
    const given = { chart: stays(stay('2026-02-20')), policies: [excluding()] }
    expect(openSaidBy(rule, { ...given, moment: 'schedule' })).toMatchObject({
      severity: 'warning',
    })
    const hearsay = { ...given, policies: [excluding({}, 'hearsay')] }
    expect(openSaidBy(rule, hearsay)).toMatchObject({ severity: 'warning' })
  })

  it('says the same in whichever order the stays come', () => {
    const records = [
      stay('2026-02-20', '2026-03-10', { id: 'b' }),
      stay('2026-02-20', '2026-03-05', { id: 'a' }),
      stay('2026-02-25', undefined, { id: 'c' }),
    ]
    const said = [records, [...records].reverse()].map((some) =>
      openSaidBy(rule, { chart: stays(...some), policies: [excluding()] }),
    )
    expect(said[0]).toMatchObject({ detail: { stay: 'a' } })
    expect(said[1]).toEqual(said[0])
  })
})
