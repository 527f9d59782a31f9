import { describe, expect, it } from 'vitest'
import { openSaidBy, outcomeOf, pointsAt, policy, stated } from '../rule/judged.js'

const rule = 'primaryDiagnosisIsAccepted'

/** Accepts mood disorders too, but schizophrenia alone as the first. */
const policies = [
  policy({
    diagnosis: stated({
      qualifying: [{ from: 'F20', through: 'F39' }],
      primary: [{ from: 'F20', through: 'F29' }],
    }),
  }),
]

const mood = { id: 'mood', code: 'F33.1', establishedOn: '2020-01-01' }
const psychosis = { id: 'psychosis', code: 'F20.9', establishedOn: '2020-01-01' }
const autism = { id: 'autism', code: 'F84.0', establishedOn: '2020-01-01' }
const ranked = (rank: number, diagnosis: object) => ({ ...diagnosis, rank })
const undated = (diagnosis: object) => ({ ...diagnosis, establishedOn: undefined })

describe('primaryDiagnosisIsAccepted', () => {
  it.each<readonly [string, ReadonlyArray<object> | undefined, string]>([
    ['diagnoses that are not known', undefined, 'undetermined: diagnoses'],
    ['none, which is said elsewhere', [], 'notApplicable'],
    ['one that may stand first', [psychosis], 'met'],
    ['one that may not', [mood], 'notMet: anotherDiagnosisIsPrimary'],
    ['both, without ranks', [mood, psychosis], 'met'],
    ['both, the one ranked first', [ranked(2, mood), ranked(1, psychosis)], 'met'],
    [
      'both, the other ranked first',
      [ranked(1, mood), ranked(2, psychosis)],
      'notMet: anotherDiagnosisIsPrimary',
    ],
    [
      'both, the other alone ranked',
      [ranked(2, mood), psychosis],
      'notMet: anotherDiagnosisIsPrimary',
    ],
    [
      'one that the payer does not accept at all ranked first',
      [ranked(1, autism), psychosis],
      'met',
    ],
    [
      'the other ranked first and resolved on the day',
      [ranked(1, { ...mood, resolvedOn: '2026-03-02' }), psychosis],
      'met',
    ],
    [
      'the other ranked first and established the day after',
      [ranked(1, { ...mood, establishedOn: '2026-03-03' }), psychosis],
      'met',
    ],
    [
      'the other ranked first, of no known day',
      [ranked(1, undated(mood)), psychosis],
      'undetermined: diagnosis.establishedOn',
    ],
    ['the other behind it, of no known day', [ranked(1, psychosis), undated(mood)], 'met'],
  ])('%s', (_, diagnoses, outcome) => {
    expect(outcomeOf(rule, { chart: { diagnoses }, policies })).toBe(outcome)
  })

  it('cannot be told where another diagnosis may be ranked before', () => {
    const chart = { diagnoses: [psychosis], incomplete: ['diagnoses'] }
    expect(outcomeOf(rule, { chart, policies })).toBe('undetermined: diagnoses')
  })

  it.each<readonly [string, unknown]>([
    ['is silent on diagnoses', 'notStated'],
    ['lets any stand first', stated({ qualifying: [{ from: 'F20', through: 'F39' }] })],
  ])('does not apply where the payer %s', (_, diagnosis) => {
    const given = { chart: { diagnoses: [mood] }, policies: [policy({ diagnosis })] }
    expect(outcomeOf(rule, given)).toBe('notApplicable')
  })

  it('names the diagnosis, and its rank as what may be wrong', () => {
    const found = openSaidBy(rule, { chart: { diagnoses: [ranked(1, mood), psychosis] }, policies })
    expect(found).toMatchObject({
      severity: 'error',
      carc: '167',
      detail: { reason: 'anotherDiagnosisIsPrimary', serviceDate: '2026-03-02', code: 'F33.1' },
    })
    expect(pointsAt(found)).toBe('session session, diagnosis mood: rank')
  })
})
