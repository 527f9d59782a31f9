import { describe, expect, it } from 'vitest'
import { openSaidBy, outcomeOf, pointsAt, policy, quarterHours, stated } from '../rule/judged.js'

const rule = 'claimLineIsComplete'
const policies = [policy({ units: quarterHours })]
const atHome = { placeOfService: '12' }
const diagnosed = (...diagnoses: ReadonlyArray<object>) => ({ diagnoses })
const established = (establishedOn?: string, fields: object = {}) => ({
  id: 'd',
  code: 'F20.9',
  establishedOn,
  ...fields,
})
const held = diagnosed(established('2020-01-01'))

// The session is on 2 March 2026.
describe('claimLineIsComplete', () => {
  it.each<readonly [string, object, object, string]>([
    ['a place and a diagnosis', atHome, held, 'met'],
    ['no place that is known', {}, held, 'undetermined: session.placeOfService'],
    ['no list of diagnoses', atHome, {}, 'undetermined: diagnoses'],
    ['neither', {}, {}, 'undetermined: session.placeOfService, diagnoses'],
    ['no diagnosis', atHome, diagnosed(), 'notMet: lineHasNoDiagnosis'],
    ['no diagnosis, and no place that is known', {}, diagnosed(), 'notMet: lineHasNoDiagnosis'],
    [
      'no diagnosis of a list that is not complete',
      atHome,
      { ...diagnosed(), incomplete: ['diagnoses'] },
      'undetermined: diagnoses',
    ],
    ['one of the day', atHome, diagnosed(established('2026-03-02')), 'met'],
    [
      'one of the day after',
      atHome,
      diagnosed(established('2026-03-03')),
      'notMet: lineHasNoDiagnosis',
    ],
    [
      'one of no known day',
      atHome,
      diagnosed(established()),
      'undetermined: diagnosis.establishedOn',
    ],
    [
      'one that was resolved on the day',
      atHome,
      diagnosed(established('2020-01-01', { resolvedOn: '2026-03-02' })),
      'notMet: lineHasNoDiagnosis',
    ],
    [
      'one that was resolved the day after',
      atHome,
      diagnosed(established('2020-01-01', { resolvedOn: '2026-03-03' })),
      'met',
    ],
    [
      'a category, which no claim carries',
      atHome,
      diagnosed(established('2020-01-01', { code: 'F20' })),
      'notMet: lineHasNoDiagnosis',
    ],
    ['no unit', { ...atHome, end: '2026-03-02T09:10:00-06:00' }, {}, 'notApplicable'],
    ['units that cannot be told', { end: undefined }, {}, 'notApplicable'],
  ])('a session of %s', (_, session, chart, outcome) => {
    expect(outcomeOf(rule, { session, chart, policies })).toBe(outcome)
  })

  it('leaves the diagnosis to the payer that says which it accepts', () => {
    const asking = [
      policy({
        units: quarterHours,
        diagnosis: stated({ qualifying: [{ from: 'F20', through: 'F29' }] }),
      }),
    ]
    const given = { session: atHome, chart: diagnosed(), policies: asking }
    expect(outcomeOf(rule, given)).toBe('met')
    expect(outcomeOf('qualifyingDiagnosisIsInForce', given)).toBe('notMet: noDiagnosis')
    expect(outcomeOf(rule, { ...given, session: {} })).toBe('undetermined: session.placeOfService')
  })

  it('asks nothing where no payer is known', () => {
    expect(outcomeOf(rule, { coverages: undefined, policies })).toBe('notApplicable')
  })

  // 23:00 to 01:00: an hour on each day.
  it('asks for a diagnosis on each day of a night', () => {
    const night = {
      ...atHome,
      start: '2026-03-02T23:00:00-06:00',
      end: '2026-03-03T01:00:00-06:00',
    }
    const split = [policy({ units: { ...quarterHours, midnight: stated('splitByServiceDate') } })]
    const chart = diagnosed(established('2020-01-01', { resolvedOn: '2026-03-03' }))
    expect(openSaidBy(rule, { session: night, chart, policies: split })).toMatchObject({
      detail: { reason: 'lineHasNoDiagnosis', serviceDate: '2026-03-03' },
    })
  })

  it.each([
    ['schedule', 'info', 'info'],
    ['sign', 'info', 'info'],
    ['claim', 'error', 'error'],
    ['audit', 'warning', 'info'],
  ] as const)('weighs at %s', (moment, wrong, untold) => {
    const given = { session: atHome, policies, moment }
    expect(openSaidBy(rule, { ...given, chart: diagnosed() }).severity).toBe(wrong)
    expect(openSaidBy(rule, given).severity).toBe(untold)
  })

  it('rests on the session', () => {
    const given = { session: atHome, chart: diagnosed(), policies }
    expect(openSaidBy(rule, given)).toMatchObject({ carc: '16', fixedBy: 'biller' })
    expect(pointsAt(openSaidBy(rule, given))).toBe('session session')
  })
})
