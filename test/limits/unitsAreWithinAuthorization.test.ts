import { describe, expect, it } from 'vitest'
import {
  allSaidBy,
  evidenceOf,
  inWords,
  openSaidBy,
  outcomeOf,
  policy,
  quarterHours,
  stated,
  type Case,
} from '../rule/judged.js'
import { yearly } from '../subject/usesIn.js'

const rule = 'unitsAreWithinAuthorization'

const asking = policy({ units: quarterHours, claimTerms: { authorization: [stated({})] } })
const silent = policy({ units: quarterHours })

const given = (authorization: object, more: object = {}): Case => ({
  policies: [asking],
  chart: { authorizations: [authorization] },
  ...more,
})

const amendedTo = (...units: ReadonlyArray<number>): object =>
  yearly('a', 9, {
    events: units.map((all) => ({
      id: `to ${all}`,
      kind: 'amended',
      happenedOn: '2026-02-01',
      units: all,
    })),
  })

const earlier = {
  id: 'earlier',
  code: 'H2014',
  status: 'finished',
  start: '2026-03-01T09:00:00-06:00',
  end: '2026-03-01T09:30:00-06:00',
}

// The session has 4 units.
describe('unitsAreWithinAuthorization', () => {
  it.each<readonly [string, Case, string]>([
    ['more than it needs', given(yearly('a', 5)), 'met'],
    ['as many as it needs', given(yearly('a', 4)), 'met'],
    ['one fewer', given(yearly('a', 3)), 'notMet: authorizationIsExceeded'],
    ['none', given(yearly('a', 0)), 'notMet: authorizationIsExhausted'],
    [
      'it is not known how many',
      given(yearly('a', 9, { units: undefined })),
      'undetermined: authorization.units',
    ],
    ['units that are not whole', given(yearly('a', 4.5)), 'undetermined: authorization.units'],
    ...[5, 4].map((units): readonly [string, Case, string] => [
      `amended to 9 and ${units} on one day, and it is not known in which order`,
      given(amendedTo(9, units)),
      'met',
    ]),
    [
      'amended to 9 and 3 on one day, and it is not known in which order',
      given(amendedTo(9, 3)),
      'undetermined: authorization.events.sequence',
    ],
    [
      'amended to 3 and 2 on one day, and it is not known in which order',
      given(amendedTo(3, 2)),
      'undetermined: authorization.events.sequence',
    ],
    [
      'fewer, after an earlier session',
      given(yearly('a', 5), { others: [earlier] }),
      'notMet: authorizationIsExceeded',
    ],
    ['enough, after an earlier session', given(yearly('a', 6), { others: [earlier] }), 'met'],
    [
      'fewer, and another has the rest',
      { policies: [asking], chart: { authorizations: [yearly('a', 3), yearly('b', 1)] } },
      'met',
    ],
    [
      'enough, and another, of which it is not known how many it has, comes first',
      {
        policies: [asking],
        chart: { authorizations: [yearly('a', 9, { units: undefined }), yearly('b', 4)] },
      },
      'met',
    ],
    [
      'it is not known how many, and the opening balance has the session',
      given(yearly('a', 9, { units: undefined, opening: { usedUnits: 4, asOf: '2026-03-02' } })),
      'undetermined: authorization.units',
    ],
    [
      'the opening balance has the session',
      given(yearly('a', 4, { opening: { usedUnits: 4, asOf: '2026-03-02' } })),
      'met',
    ],
    [
      'used up before',
      given(yearly('a', 9, { opening: { usedUnits: 9 } })),
      'notMet: authorizationIsExhausted',
    ],
    [
      'not every session is known',
      { policies: [asking], chart: { authorizations: [yearly('a', 9)], incomplete: ['sessions'] } },
      'undetermined: sessions',
    ],
    [
      'none covers it, as another rule says',
      { policies: [asking], chart: { authorizations: [] } },
      'notApplicable',
    ],
    [
      'the time is not known yet',
      given(yearly('a', 9), { session: { end: undefined, status: 'inProgress' } }),
      'undetermined: session.end',
    ],
    ['it has no unit', given(yearly('a', 9), { session: { end: undefined } }), 'notApplicable'],
    ['the payer does not ask', given(yearly('a', 0), { policies: [silent] }), 'notApplicable'],
    [
      'the payer does not ask, and the session names it',
      given(yearly('a', 3), { policies: [silent], session: { authorization: 'a' } }),
      'notMet: namedAuthorizationIsExceeded',
    ],
    [
      'the payer does not ask, and the session names one that has enough',
      given(yearly('a', 4), { policies: [silent], session: { authorization: 'a' } }),
      'met',
    ],
    [
      'the payer asks later',
      given(yearly('a', 0), {
        policies: [
          policy({
            units: quarterHours,
            claimTerms: { authorization: [stated({ from: '2026-03-03' })] },
          }),
        ],
      }),
      'notApplicable',
    ],
  ])('%s', (_, one, outcome) => {
    expect(outcomeOf(rule, one)).toBe(outcome)
  })

  it('takes the support from units beyond alone', () => {
    const finding = openSaidBy(rule, given(yearly('a', 3)))
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { authorization: 'a', unitsWithin: 3, unitsBeyond: 1 },
      unsupportedUnits: 1,
      field: 'units',
      carc: '198',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'authorization a'])
  })

  it.each([
    ['beyond', yearly('a', 3)],
    ['untold', yearly('a', 3, { units: undefined })],
  ])('is a warning at most where no policy asks: %s', (_, one) => {
    const more = { policies: [silent], session: { authorization: 'a' } }
    expect(openSaidBy(rule, given(one, more)).severity).toBe('warning')
  })

  it('units beyond a limit of the day need no authorization', () => {
    const limit = stated({
      codes: ['H2014'],
      window: { kind: 'day' },
      measure: 'units',
      maximum: 3,
      beyond: 'deny',
    })
    const both = policy({
      units: quarterHours,
      limits: [limit],
      claimTerms: { authorization: [stated({})] },
    })
    expect(outcomeOf(rule, given(yearly('a', 3), { policies: [both] }))).toBe('met')
    expect(openSaidBy(rule, given(yearly('a', 2), { policies: [both] }))).toMatchObject({
      detail: { unitsWithin: 2, unitsBeyond: 1 },
      unsupportedUnits: 2,
    })
  })

  it('hears the agency beside the payer', () => {
    const agency = policy(
      { claimTerms: { authorization: [stated({})] } },
      { kind: 'agency', payer: 'agency' },
    )
    const findings = allSaidBy(rule, given(yearly('a', 3), { policies: [silent, agency] }))
    expect(findings.map((finding) => [finding.policy?.payer, inWords(finding)])).toEqual([
      ['payer', 'notApplicable'],
      ['agency', 'notMet: authorizationIsExceeded'],
    ])
  })
})
