import * as T from 'fp-ts/These'
import * as A from 'fp-ts/ReadonlyArray'
import { describe, expect, it } from 'vitest'
import { decodePolicy, isOpen, review, type LineReview } from '../../src/index.js'

/**
 * From finished visits to claim lines. A server reacts to a visit that is finished: it loads the member's sessions of
 * that day, coverage, diagnoses, authorizations and the worker. It lacks the plan. The answer is the lines, each unit
 * traced to its visits, or why there are none. Writing a line as an X12 segment or a FHIR item is the adapters' part.
 */
const inManual = (value: unknown) => ({ value, source: 'manual' })

const county = (terms: object) =>
  A.rights([
    decodePolicy({
      payer: 'county',
      name: 'An invented county plan',
      kind: 'payer',
      sources: [
        {
          key: 'manual',
          document: 'Provider manual of an invented county plan',
          edition: '2024',
          address: 'https://example.org/manual',
          readOn: '2024-01-02',
          reading: 'firstHand',
        },
      ],
      editions: [
        {
          edition: '2024',
          effective: { from: '2024-01-01' },
          verifiedOn: '2024-12-31',
          service: inManual('Skills training'),
          serviceCode: inManual('H2014'),
          units: {
            rounding: inManual({
              kind: 'remainder',
              unitMinutes: 15,
              remainderMinutes: 8,
              minimumMinutes: 8,
            }),
            aggregation: inManual({
              kind: 'sum',
              window: { kind: 'day' },
              by: ['code', 'renderingProvider', 'placeOfService'],
            }),
          },
          diagnosis: inManual({ qualifying: [{ from: 'F20', through: 'F48' }] }),
          claimTerms: {
            modifiers: [inManual({ modifier: 'HM', credentials: ['paraprofessional'] })],
            authorization: [inManual({})],
          },
          ...terms,
        },
      ],
    }),
  ])

const visit = (id: string, start: string, end: string) => ({
  id,
  code: 'H2014',
  status: 'finished',
  start: `2024-10-07T${start}:00-05:00`,
  end: `2024-10-07T${end}:00-05:00`,
  renderingProvider: 'worker-1',
  supervisingProvider: 'supervisor-1',
  format: { kind: 'individual' },
  modality: 'inPerson',
  placeOfService: '12',
})

const day = {
  staff: [
    {
      id: 'worker-1',
      credentials: [{ kind: 'paraprofessional', from: '2023-02-01' }],
      exclusions: [],
      absences: [],
    },
    { id: 'supervisor-1', exclusions: [] },
  ],
  charts: [
    {
      member: { id: 'member-1', coverages: [{ payer: 'county', from: '2024-01-01' }] },
      diagnoses: [{ code: 'F20.9', establishedOn: '2024-01-15' }],
      authorizations: [
        {
          id: 'authorization-1',
          number: 'A-1001',
          payer: 'county',
          codes: ['H2014'],
          modifiers: [],
          effective: { from: '2024-07-01', through: '2024-12-31' },
          units: 100,
          events: [],
        },
      ],
      sessions: [visit('visit-1', '09:00', '09:20'), visit('visit-2', '15:00', '15:18')],
    },
  ],
}

const linesBy = (terms: object): ReadonlyArray<LineReview> =>
  review(county(terms), '2024-10-07')(day).charts.flatMap(({ lines }) => lines)

describe('from finished visits to claim lines', () => {
  /*
   * The county sums the minutes of a day before it rounds: 20 and 18 are 38, which are 2 units and a remainder of 8,
   * which earns a third. Each visit alone would earn 1. The worker's credential asks for HM.
   */
  it('makes one line of the visits of a day, with the facts that a claim states', () => {
    const lines = linesBy({}).flatMap(({ outcome }) => (T.isLeft(outcome) ? [] : [outcome.right]))

    expect(lines).toMatchObject([
      {
        member: 'member-1',
        payer: 'county',
        serviceDate: '2024-10-07',
        code: 'H2014',
        modifiers: ['HM'],
        units: 3,
        placeOfService: '12',
        diagnoses: ['F20.9'],
        renderingProvider: 'worker-1',
        supervisingProvider: 'supervisor-1',
        authorizationNumber: 'A-1001',
        sessions: ['visit-1', 'visit-2'],
      },
    ])
  })

  // The second unit takes the last 5 minutes of the morning and the first 10 of the afternoon; 8 are left for the third.
  it('traces each unit to its minutes', () => {
    const slices = linesBy({}).flatMap(({ outcome }) =>
      T.isLeft(outcome) ? [] : outcome.right.slices,
    )

    expect(slices.map(({ minutes, pieces }) => [minutes, pieces.length])).toEqual([
      [15, 1],
      [15, 2],
      [8, 1],
    ])
    expect(slices[1]?.pieces).toEqual([
      {
        session: 'visit-1',
        start: '2024-10-07T09:15:00-05:00',
        end: '2024-10-07T09:20:00-05:00',
      },
      {
        session: 'visit-2',
        start: '2024-10-07T15:00:00-05:00',
        end: '2024-10-07T15:10:00-05:00',
      },
    ])
  })

  it('gives the same lines and ids when the same day comes again', () => {
    expect(JSON.stringify(linesBy({}))).toBe(JSON.stringify(linesBy({})))
  })

  // Often the supervisor is not known, nor the place. The line is as it is without the one, and is not made without the other.
  it.each([
    ['who supervised', { supervisingProvider: undefined }, undefined, ['Right']],
    ['where it was', { placeOfService: undefined }, 'session.placeOfService', ['Left', 'Left']],
  ])('says what it costs that it is not known %s', (_, unknown, missing, sides) => {
    const [chart] = day.charts
    const sessions = chart?.sessions.map((one) => ({ ...one, ...unknown }))
    const lines = review(
      county({}),
      '2024-10-07',
    )({ ...day, charts: [{ ...chart, sessions }] }).charts.flatMap((one) => one.lines)
    const untold = lines.flatMap(({ outcome }) => (T.isRight(outcome) ? [] : outcome.left))

    expect(lines.map(({ outcome }) => outcome._tag)).toEqual(sides)
    expect(
      untold.flatMap((finding) => (finding.outcome === 'undetermined' ? finding.missing : [])),
    ).toEqual(missing === undefined ? [] : [missing, missing])
  })

  // The plan was not loaded. By a payer that asks for one nothing is claimed, and the answer says what to load.
  it('claims nothing while what the payer asks for is not loaded', () => {
    const lines = linesBy({ plan: inManual({ inEffectOnServiceDate: true }) })
    const missing = lines.map(({ sessions, outcome }) => [
      sessions,
      T.isRight(outcome)
        ? []
        : outcome.left.map((finding) => [
            finding.rule,
            isOpen(finding) && finding.outcome === 'undetermined' ? finding.missing : [],
          ]),
    ])

    expect(lines.map(({ outcome }) => outcome._tag)).toEqual(['Left', 'Left'])
    expect(missing).toEqual([
      [['visit-1'], [['planCoversServiceDate', ['plans']]]],
      [['visit-2'], [['planCoversServiceDate', ['plans']]]],
    ])
  })
})
