import { describe, expect, it } from 'vitest'
import { providerHasTimeToTravel as check } from '../../src/audit/providerHasTimeToTravel.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { stated } from '../rule/judged.js'
import { saidByCheck } from './saidByCheck.js'
import { agency, ofGroup, payer, workBench, type GivenSession } from './workBench.js'

const travel = (minutesBetweenPlaces: number) => stated({ minutesBetweenPlaces })
const asking = [payer(), agency({ delivery: { travel: [travel(15)] } })]
const silent = [payer()]

const said = (policies: ReadonlyArray<PolicyHistory>, sessions: ReadonlyArray<GivenSession>) =>
  saidByCheck(check, workBench(sessions, policies))

const found = (
  policies: ReadonlyArray<PolicyHistory>,
  sessions: ReadonlyArray<GivenSession>,
): ReadonlyArray<string> => {
  const { details, gaps } = said(policies, sessions)
  return [
    ...details.map(
      ({ sessions: between, minutesBetween, minutesNeeded }) =>
        `${between.join(' to ')}: ${minutesBetween} of ${minutesNeeded}`,
    ),
    ...gaps.map(({ missing, count }) => `${missing} ${count}`),
  ]
}

const inPerson = { modality: 'inPerson' }
const home = { ...inPerson, placeOfService: '12' }
const office = { ...inPerson, placeOfService: '11' }
const a = { id: 'a', member: 'm1', from: '09:00', until: '10:00' }
const b = { id: 'b', member: 'm2', from: '10:14', until: '11:00' }

describe('providerHasTimeToTravel', () => {
  it.each<readonly [string, ReadonlyArray<GivenSession>, ReadonlyArray<string>]>([
    [
      'from home to home, too soon',
      [
        { ...a, ...home },
        { ...b, ...home },
      ],
      ['a to b: 14 of 15'],
    ],
    [
      'just in time',
      [
        { ...a, ...home },
        { ...b, ...home, from: '10:15' },
      ],
      [],
    ],
    [
      'at once',
      [
        { ...a, ...home },
        { ...b, ...home, from: '10:00' },
      ],
      ['a to b: 0 of 15'],
    ],
    [
      'from the office to a home',
      [
        { ...a, ...office },
        { ...b, ...home },
      ],
      ['a to b: 14 of 15'],
    ],
    [
      'within the office',
      [
        { ...a, ...office },
        { ...b, ...office },
      ],
      [],
    ],
    [
      'in one home',
      [
        { ...a, ...home },
        { ...b, ...home, member: 'm1' },
      ],
      [],
    ],
    [
      'of another worker',
      [
        { ...a, ...home },
        { ...b, ...home, renderingProvider: 'bob' },
      ],
      [],
    ],
    [
      'by telehealth',
      [
        { ...a, ...home },
        { ...b, ...home, modality: 'audioVideo' },
      ],
      [],
    ],
    [
      'with telehealth between',
      [
        { ...a, ...home },
        { id: 't', member: 'm3', from: '10:00', until: '10:05', modality: 'audioOnly' },
        { ...b, ...home },
      ],
      ['a to b: 14 of 15'],
    ],
    [
      'with time to travel marked in both',
      [
        {
          ...a,
          ...home,
          nonBillable: [{ start: '2026-03-02T09:50:00-06:00', end: '2026-03-02T10:00:00-06:00' }],
        },
        {
          ...b,
          ...home,
          from: '10:00',
          nonBillable: [{ start: '2026-03-02T10:00:00-06:00', end: '2026-03-02T10:05:00-06:00' }],
        },
      ],
      [],
    ],
    [
      'that share a minute, which another check finds',
      [
        { ...a, ...home },
        { ...b, ...home, from: '09:59' },
      ],
      [],
    ],
    [
      'that share seconds',
      [
        { ...a, ...home },
        { ...b, ...home, from: '2026-03-02T09:59:01-06:00' },
      ],
      ['a to b: 0 of 15'],
    ],
    [
      'after the one that ends last',
      [
        { ...a, ...home, until: '10:10' },
        { id: 'x', member: 'm3', ...home, from: '09:10', until: '09:30' },
        { ...b, ...home },
      ],
      ['a to b: 4 of 15'],
    ],
    [
      'in another offset',
      [
        { ...a, ...home },
        { ...b, ...home, from: '2026-03-02T11:14:00-05:00', until: '2026-03-02T12:00:00-05:00' },
      ],
      ['a to b: 14 of 15'],
    ],
    [
      'over midnight, in one home',
      [
        {
          ...a,
          ...home,
          from: '2026-03-02T23:00:00-06:00',
          until: '2026-03-03T01:00:00-06:00',
        },
      ],
      [],
    ],
    [
      'of a group with the member whose home it is',
      [
        { ...a, ...home, ...ofGroup('g') },
        { ...a, id: 'z', member: 'm2', ...home, ...ofGroup('g') },
        { ...b, ...home },
      ],
      [],
    ],
    [
      'where, is not known',
      [
        { ...a, ...home },
        { ...b, ...inPerson },
      ],
      ['session.placeOfService 1'],
    ],
    [
      'how, is not known',
      [
        { ...a, ...home },
        { ...b, placeOfService: '12' },
      ],
      ['session.modality 1'],
    ],
    [
      'how, is not known, in time',
      [
        { ...a, ...home },
        { ...b, placeOfService: '12', from: '10:15' },
      ],
      [],
    ],
    [
      'how, is not known, at one place',
      [
        { ...a, ...office },
        { ...b, placeOfService: '11' },
      ],
      [],
    ],
    [
      'who it was, is not known',
      [
        { ...a, ...home },
        { ...b, ...home, renderingProvider: undefined },
      ],
      ['session.renderingProvider 1'],
    ],
  ])('where 15 minutes are asked: %s', (_, sessions, expected) => {
    expect(found(asking, sessions)).toEqual(expected)
    expect(found(asking, [...sessions].reverse())).toEqual(expected)
  })

  it.each<readonly [string, ReadonlyArray<GivenSession>, ReadonlyArray<string>]>([
    [
      'no minute between homes',
      [
        { ...a, ...home },
        { ...b, ...home, from: '10:00' },
      ],
      ['a to b: 0 of 1'],
    ],
    [
      'a second less than a minute between homes',
      [
        { ...a, ...home },
        { ...b, ...home, from: '2026-03-02T10:00:59-06:00' },
      ],
      ['a to b: 0 of 1'],
    ],
    [
      'a minute between homes',
      [
        { ...a, ...home },
        { ...b, ...home, from: '10:01' },
      ],
      [],
    ],
    [
      'no minute from the office to a home',
      [
        { ...a, ...office },
        { ...b, ...home, from: '10:00' },
      ],
      ['a to b: 0 of 1'],
    ],
    [
      'no minute from the office to the home of a member who was there',
      [
        { ...a, ...office },
        { ...b, ...home, from: '10:00', member: 'm1' },
      ],
      ['a to b: 0 of 1'],
    ],
    [
      'a minute from the office to a home',
      [
        { ...a, ...office },
        { ...b, ...home, from: '10:01' },
      ],
      [],
    ],
    [
      'no minute from the office to a home by telehealth',
      [
        { ...a, ...office },
        { ...b, ...home, from: '10:00', modality: 'audioVideo' },
      ],
      [],
    ],
    [
      'no minute from one office to another',
      [
        { ...a, ...office, site: 'north' },
        { ...b, ...office, site: 'south', from: '10:00' },
      ],
      ['a to b: 0 of 1'],
    ],
    [
      'no minute within one office, by its site',
      [
        { ...a, ...office, site: 'north' },
        { ...b, ...office, site: 'north', from: '10:00' },
      ],
      [],
    ],
    [
      'no minute between members of one house',
      [
        { ...a, ...home, site: 'house' },
        { ...b, ...home, site: 'house', from: '10:00' },
      ],
      [],
    ],
    [
      'that share a minute, which another check finds',
      [
        { ...a, ...office },
        { ...b, ...home, from: '09:59' },
      ],
      [],
    ],
    [
      'no minute within the office',
      [
        { ...a, ...office },
        { ...b, ...office, from: '10:00' },
      ],
      [],
    ],
    [
      'no minute in one home',
      [
        { ...a, ...home },
        { ...b, ...home, from: '10:00', member: 'm1' },
      ],
      [],
    ],
    [
      'no minute from a home to a place that is not known',
      [
        { ...a, ...home },
        { ...b, ...inPerson, from: '10:00' },
      ],
      ['session.placeOfService 1'],
    ],
    [
      'no minute from the office to a place that is not known',
      [
        { ...a, ...office },
        { ...b, ...inPerson, from: '10:00' },
      ],
      ['session.placeOfService 1'],
    ],
  ])('where nobody asks: %s', (_, sessions, expected) => {
    expect(found(silent, sessions)).toEqual(expected)
  })

  it('names every policy that asks for more', () => {
    const both = [
      payer({ delivery: { travel: [travel(10)] } }),
      agency({ delivery: { travel: [travel(20), travel(14), travel(15)] } }),
    ]
    const { findings } = said(both, [
      { ...a, ...home },
      { ...b, ...home },
    ])
    expect(
      findings.map(({ policy, detail }) => `${policy?.payer ?? ''} ${detail.minutesNeeded}`).sort(),
    ).toEqual(['agency 15', 'agency 20'])
  })

  it('is silent where no policy says how much time travel takes', () => {
    const sessions = [
      { ...a, ...home },
      { ...b, ...home },
    ]
    expect(said(silent, sessions).silences).toEqual([{ matter: 'delivery.travel', services: 2 }])
    expect(said(asking, sessions).silences).toEqual([])
  })

  it('warns, and says whose rule it is', () => {
    const { findings, sessions, sentences } = said(asking, [
      { ...a, ...office },
      { ...b, ...home },
    ])
    expect(sessions).toEqual([['a', 'b']])
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        detail: {
          reason: 'tooLittleTimeToTravel',
          renderingProvider: 'ann',
          sessions: ['a', 'b'],
          places: ['11', '12'],
          minutesBetween: 14,
          minutesNeeded: 15,
        },
        evidence: [
          { record: 'session', id: 'a' },
          { record: 'session', id: 'b' },
        ],
        fixedBy: 'supervisor',
        policy: { payer: 'agency' },
        citation: { document: 'Provider manual' },
      },
    ])
    expect(sentences[0]).toBe(
      'Between the sessions a, b at the places 11, 12 the rendering provider ann had 14 minutes; this policy asks for 15 between places.',
    )
  })

  it('warns by the records alone of two places at once', () => {
    const { findings, sentences } = said(silent, [
      { ...a, ...home },
      { ...b, ...home, from: '10:00' },
    ])
    expect(findings).toMatchObject([
      { severity: 'warning', detail: { reason: 'noTimeBetweenPlaces' } },
    ])
    expect(findings[0]).not.toHaveProperty('policy')
    expect(sentences[0]).toBe(
      'The sessions a, b were in person at different places, 12, 12, and the rendering provider ann had no minute between them.',
    )
  })
})
