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
import { yearly } from '../subject/usesIn.js'

const rule = 'authorizationHasNumber'

const asking = policy({ units: quarterHours, claimTerms: { authorization: [stated({})] } })

const authorized = (...authorizations: ReadonlyArray<object>): Case => ({
  policies: [asking],
  chart: { authorizations },
})

// The session has 4 units.
describe('authorizationHasNumber', () => {
  it.each<readonly [string, ReadonlyArray<object>, object, string]>([
    ['it has one', [yearly('a', 9)], {}, 'met'],
    ['it has none', [yearly('a', 9, { number: '' })], {}, 'notMet: authorizationHasNoNumber'],
    [
      'it is not known',
      [yearly('a', 9, { number: undefined })],
      {},
      'undetermined: authorization.number',
    ],
    [
      'it has none, and nothing left for the session',
      [yearly('a', 0, { number: '' })],
      {},
      'notMet: authorizationHasNoNumber',
    ],
    [
      'it has none, and another bears all',
      [yearly('a', 0, { number: '' }), yearly('b', 9)],
      {},
      'met',
    ],
    [
      'the one that bears the rest has none',
      [yearly('a', 3), yearly('b', 9, { number: '' })],
      {},
      'notMet: authorizationHasNoNumber',
    ],
    [
      'the one that bears the rest has none, and that of the first is not known',
      [yearly('a', 3, { number: undefined }), yearly('b', 9, { number: '' })],
      {},
      'notMet: authorizationHasNoNumber',
    ],
    [
      'all are borne, and it is not known by which',
      [yearly('a', 9, { units: undefined }), yearly('b', 4, { number: '' })],
      {},
      'undetermined: authorization.units',
    ],
    [
      'all are borne by the first, and it is not known how much the next one has',
      [yearly('a', 4), yearly('b', 9, { units: undefined, number: '' })],
      {},
      'met',
    ],
    [
      'it is not known whether all are borne, as another rule says',
      [yearly('a', 9, { units: undefined })],
      {},
      'met',
    ],
    ['none covers it, as another rule says', [yearly('a', 9, { codes: [] })], {}, 'notApplicable'],
    [
      'it has none, and one is asked for from the day after',
      [yearly('a', 9, { number: '' })],
      {
        policies: [
          policy({
            units: quarterHours,
            claimTerms: { authorization: [stated({ from: '2026-03-03' })] },
          }),
        ],
      },
      'notApplicable',
    ],
    [
      'it has none, and nobody asks for one',
      [yearly('a', 9, { number: '' })],
      { policies: [policy({ units: quarterHours })] },
      'notApplicable',
    ],
  ])('%s', (_, authorizations, more, outcome) => {
    expect(outcomeOf(rule, { ...authorized(...authorizations), ...more })).toBe(outcome)
  })

  it.each([
    ['has none', { number: '' }, '15'],
    ['is not known', { number: undefined }, undefined],
  ])('a number that %s keeps the units from being claimed', (_, fields, carc) => {
    const finding = openSaidBy(rule, authorized(yearly('a', 3), yearly('b', 9, fields)))
    expect([finding.severity, 'carc' in finding ? finding.carc : undefined]).toEqual([
      'error',
      carc,
    ])
    expect('field' in finding ? finding.field : 'number').toBe('number')
    expect(evidenceOf(finding)).toEqual(['session session', 'authorization b'])
  })
})
