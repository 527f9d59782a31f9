import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, pointsAt, policy, stated } from '../rule/judged.js'

const rule = 'qualifyingDiagnosisIsInForce'

const asked = [
  policy({
    diagnosis: stated({
      qualifying: [
        { from: 'F20', through: 'F29' },
        { from: 'F90', through: 'F99' },
      ],
    }),
  }),
]

const diagnosis = (code: string, establishedOn?: string, resolvedOn?: string) => ({
  id: `of ${code}`,
  code,
  establishedOn,
  resolvedOn,
})

const diagnoses = (...records: ReadonlyArray<object>) => ({ diagnoses: records })

// The payer accepts F20-F29 and F90-F99; the session is on 2 March 2026.
describe('qualifyingDiagnosisIsInForce', () => {
  it.each<readonly [string, object, string]>([
    ['the diagnoses are not known', {}, 'undetermined: diagnoses'],
    ['there is none', diagnoses(), 'notMet: noDiagnosis'],
    [
      'there is none among those known',
      { diagnoses: [], incomplete: ['diagnoses'] },
      'undetermined: diagnoses',
    ],
    ['established before', diagnoses(diagnosis('F20.9', '2025-01-15')), 'met'],
    ['established on the day', diagnoses(diagnosis('F20.9', '2026-03-02')), 'met'],
    [
      'established the day after',
      diagnoses(diagnosis('F20.9', '2026-03-03')),
      'notMet: noneIsInForce',
    ],
    ['resolved the day after', diagnoses(diagnosis('F20.9', '2025-01-15', '2026-03-03')), 'met'],
    [
      'resolved on the day, from which it no longer stands',
      diagnoses(diagnosis('F20.9', '2025-01-15', '2026-03-02')),
      'notMet: noneIsInForce',
    ],
    [
      'resolved before it was established',
      diagnoses(diagnosis('F20.9', '2026-03-02', '2026-03-01')),
      'notMet: noneIsInForce',
    ],
    [
      'it is not known when it was established',
      diagnoses(diagnosis('F20.9')),
      'undetermined: diagnosis.establishedOn',
    ],
    [
      'nor that, but it was resolved by then',
      diagnoses(diagnosis('F20.9', undefined, '2026-03-02')),
      'notMet: noneIsInForce',
    ],
    ['without a dot', diagnoses(diagnosis('F209', '2025-01-15')), 'met'],
    ['the first category of a range', diagnoses(diagnosis('F20.0', '2025-01-15')), 'met'],
    ['the last category of a range', diagnoses(diagnosis('F29', '2025-01-15')), 'met'],
    [
      'the category before a range',
      diagnoses(diagnosis('F19.20', '2025-01-15')),
      'notMet: noneQualifies',
    ],
    [
      'the category after a range',
      diagnoses(diagnosis('F30.9', '2025-01-15')),
      'notMet: noneQualifies',
    ],
    ['another chapter', diagnoses(diagnosis('E11.9', '2025-01-15')), 'notMet: noneQualifies'],
    [
      'one beside one that the payer does not accept',
      diagnoses(diagnosis('F84.0', '2020-01-01'), diagnosis('F90.1', '2025-01-15')),
      'met',
    ],
    [
      'one that does not qualify among others that are not known',
      { ...diagnoses(diagnosis('F84.0', '2020-01-01')), incomplete: ['diagnoses'] },
      'undetermined: diagnoses',
    ],
    [
      'one that qualifies among others that are not known',
      { ...diagnoses(diagnosis('F20.9', '2020-01-01')), incomplete: ['diagnoses'] },
      'met',
    ],
    [
      'a category with codes under it',
      diagnoses(diagnosis('F20', '2025-01-15')),
      'notMet: noneIsBillable',
    ],
    [
      'a category that does not exist',
      diagnoses(diagnosis('F26', '2025-01-15')),
      'notMet: noneIsBillable',
    ],
    ['a category that is billable as it stands', diagnoses(diagnosis('F22', '2025-01-15')), 'met'],
    [
      'a category, it is not known since when',
      diagnoses(diagnosis('F20')),
      'notMet: noneIsBillable',
    ],
    [
      'a category that was resolved',
      diagnoses(diagnosis('F20', '2025-01-15', '2025-06-01')),
      'notMet: noneIsInForce',
    ],
    [
      'a category in force, and its full code not yet',
      diagnoses(diagnosis('F20', '2025-01-15'), diagnosis('F20.9', '2026-04-01')),
      'notMet: noneIsBillable',
    ],
    [
      'a category, and its full code since a day that is not known',
      diagnoses(diagnosis('F20', '2025-01-15'), diagnosis('F20.9')),
      'undetermined: diagnosis.establishedOn',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { chart: { diagnoses: [] } })).toBe('notApplicable')
  })

  it.each<readonly [string, object, object, ReadonlyArray<string>]>([
    [
      'none at all',
      diagnoses(),
      { detail: { reason: 'noDiagnosis' }, fixedBy: 'clinician', carc: '16' },
      ['session session'],
    ],
    [
      'all that there are, where none qualifies',
      diagnoses(diagnosis('F84.0', '2020-01-01'), diagnosis('E11.9', '2025-01-15')),
      {
        detail: { reason: 'noneQualifies', codes: ['E11.9', 'F84.0'] },
        fixedBy: 'biller',
        carc: '167',
      },
      ['session session', 'diagnosis of E11.9', 'diagnosis of F84.0'],
    ],
    [
      'those that qualify, where none is in force',
      diagnoses(diagnosis('F84.0', '2020-01-01'), diagnosis('F20.9', '2026-04-01')),
      { detail: { reason: 'noneIsInForce', codes: ['F20.9'] } },
      ['session session', 'diagnosis of F20.9'],
    ],
    [
      'the code, where it is not billable',
      diagnoses(diagnosis('F20', '2020-01-01')),
      { detail: { reason: 'noneIsBillable', codes: ['F20'] }, field: 'code', carc: '146' },
      ['session session', 'diagnosis of F20'],
    ],
    [
      'a diagnosis without an id by its code',
      diagnoses({ code: 'F20', establishedOn: '2020-01-01' }),
      {},
      ['session session', 'diagnosis F20'],
    ],
  ])('shows %s', (_, chart, expected, evidence) => {
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(finding).toMatchObject({ severity: 'error', ...expected })
    expect(evidenceOf(finding)).toEqual(evidence)
  })

  it('of a diagnosis that is not in force no denial is told, and no field', () => {
    const chart = diagnoses(diagnosis('F20.9', '2026-04-01'))
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(finding).not.toHaveProperty('carc')
    expect(pointsAt(finding)).toBe('session session, diagnosis of F20.9')
  })

  it.each<readonly [string, (index: string) => object, string]>([
    ['qualify', (index) => diagnosis(`E11.${index}`, '2020-01-01'), 'noneQualifies'],
    ['are in force', (index) => diagnosis(`F20.${index}`, '2026-04-01'), 'noneIsInForce'],
  ])('of very many of which none %s the first 16 are named', (_, one, reason) => {
    const many = Array.from({ length: 100 }, (_, index) =>
      one(`9${String(index).padStart(2, '0')}`),
    )
    const expected = Array.from({ length: 16 }, (_, index) => `9${String(index).padStart(2, '0')}`)
    for (const order of [many, [...many].reverse()]) {
      const finding = openSaidBy(rule, { chart: diagnoses(...order), policies: asked })
      expect(finding).toMatchObject({ detail: { reason } })
      const { codes } =
        'detail' in finding && 'codes' in finding.detail ? finding.detail : { codes: [] }
      expect(codes.map((code) => code.slice(4))).toEqual(expected)
      expect(finding.evidence).toHaveLength(17)
    }
  })

  it('of very many of which none is billable the first 16 are named', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      id: `of ${index}`,
      code: 'F20',
      establishedOn: '2020-01-01',
    }))
    const finding = openSaidBy(rule, { chart: diagnoses(...many), policies: asked })
    expect(finding).toMatchObject({ detail: { reason: 'noneIsBillable', codes: ['F20'] } })
    expect(finding.evidence).toHaveLength(17)
  })

  it('of very many of which no day is known the first 16 are named', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({ id: `of ${index}`, code: 'F20.9' }))
    const finding = openSaidBy(rule, { chart: diagnoses(...many), policies: asked })
    expect(finding.outcome).toBe('undetermined')
    expect(finding.evidence).toHaveLength(17)
  })

  it('rests on the diagnosis whose day is not known', () => {
    const chart = diagnoses(diagnosis('F84.0', '2020-01-01'), diagnosis('F20.9'))
    expect(evidenceOf(openSaidBy(rule, { chart, policies: asked }))).toEqual([
      'session session',
      'diagnosis of F20.9',
    ])
  })
})

// Beside F20-F29 and F90-F99, which qualify, the payer bars F70-F79 whatever else there is.
describe('qualifyingDiagnosisIsInForce, where some diagnoses bar the service', () => {
  const barring = [
    policy({
      diagnosis: stated({
        qualifying: [
          { from: 'F20', through: 'F29' },
          { from: 'F90', through: 'F99' },
        ],
        barring: [{ from: 'F70', through: 'F79' }],
      }),
    }),
  ]
  const carries = diagnosis('F20.9', '2025-01-15')

  it.each<readonly [string, object, string]>([
    ['the diagnoses are not known', {}, 'undetermined: diagnoses'],
    ['there is none', diagnoses(), 'notMet: noDiagnosis'],
    ['none of them', diagnoses(carries), 'met'],
    [
      'one beside one that qualifies',
      diagnoses(carries, diagnosis('F71', '2020-01-01')),
      'notMet: barredByDiagnosis',
    ],
    ['one alone', diagnoses(diagnosis('F70', '2020-01-01')), 'notMet: barredByDiagnosis'],
    [
      'one established on the day',
      diagnoses(carries, diagnosis('F79', '2026-03-02')),
      'notMet: barredByDiagnosis',
    ],
    ['one established the day after', diagnoses(carries, diagnosis('F79', '2026-03-03')), 'met'],
    [
      'one resolved on the day',
      diagnoses(carries, diagnosis('F79', '2020-01-01', '2026-03-02')),
      'met',
    ],
    [
      'one resolved the day after',
      diagnoses(carries, diagnosis('F79', '2020-01-01', '2026-03-03')),
      'notMet: barredByDiagnosis',
    ],
    ['the category before', diagnoses(carries, diagnosis('F69', '2020-01-01')), 'met'],
    ['the category after', diagnoses(carries, diagnosis('F80.9', '2020-01-01')), 'met'],
    [
      'one since a day that is not known',
      diagnoses(carries, diagnosis('F71')),
      'undetermined: diagnosis.establishedOn',
    ],
    [
      'one since a day that is not known, where none qualifies',
      diagnoses(diagnosis('F71')),
      'notMet: noneQualifies',
    ],
    [
      'others that are not known',
      { ...diagnoses(carries), incomplete: ['diagnoses'] },
      'undetermined: diagnoses',
    ],
    [
      'one, and others that are not known',
      { ...diagnoses(carries, diagnosis('F71', '2020-01-01')), incomplete: ['diagnoses'] },
      'notMet: barredByDiagnosis',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: barring })).toBe(outcome)
  })

  it('does not bar where the policy names them nowhere: as a sole diagnosis they just do not qualify', () => {
    expect(
      outcomeOf(rule, {
        chart: diagnoses(carries, diagnosis('F71', '2020-01-01')),
        policies: asked,
      }),
    ).toBe('met')
    expect(
      outcomeOf(rule, { chart: diagnoses(diagnosis('F71', '2020-01-01')), policies: asked }),
    ).toBe('notMet: noneQualifies')
  })

  it('names those that bar, whatever their order', () => {
    const records = [carries, diagnosis('F79', '2020-01-01'), diagnosis('F70', '2020-01-01')]
    for (const order of [records, [...records].reverse()]) {
      const finding = openSaidBy(rule, { chart: diagnoses(...order), policies: barring })
      expect(finding).toMatchObject({
        severity: 'error',
        detail: { reason: 'barredByDiagnosis', serviceDate: '2026-03-02', codes: ['F70', 'F79'] },
        fixedBy: 'biller',
        carc: '167',
      })
      expect(evidenceOf(finding)).toEqual([
        'session session',
        'diagnosis of F70',
        'diagnosis of F79',
      ])
    }
  })
})
