import * as A from 'fp-ts/ReadonlyArray'
import { describe, expect, it } from 'vitest'
import * as E from 'fp-ts/Either'
import { decodePolicy, isOpen, remaining, review, type SessionReview } from '../../src/index.js'

/**
 * Scheduling. A scheduler drags a series of appointments. The calendar has the planned times, the authorizations, the
 * plan, the worker's credentials, the member's stays and the member's other appointments. It lacks notes and actual
 * times, and is asked for none. Before an occurrence is put on a day, `remaining` says how many units it may have.
 */
const inManual = (value: unknown) => ({ value, source: 'manual' })

const county = A.rights([
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
          aggregation: inManual({ kind: 'contact', continuous: false }),
        },
        plan: inManual({ inEffectOnServiceDate: true }),
        noteElements: [inManual('skill')],
        delivery: { credentials: [inManual({ credentials: ['rehabilitationSpecialist'] })] },
        claimTerms: {
          authorization: [inManual({})],
          stays: [
            inManual({
              kinds: ['inpatient'],
              isAdmissionDayExcluded: false,
              isDischargeDayExcluded: false,
            }),
          ],
        },
      },
    ],
  }),
])

/** Two hours, which are 8 units, at the same time on four Mondays of one offset. */
const series = ['2024-11-04', '2024-11-11', '2024-11-18', '2024-11-25'].map((date) => ({
  id: date,
  code: 'H2014',
  status: 'planned',
  start: `${date}T10:00:00-06:00`,
  end: `${date}T12:00:00-06:00`,
  renderingProvider: 'worker-1',
}))

const authorization = {
  id: 'authorization-1',
  number: 'A-1001',
  payer: 'county',
  codes: ['H2014'],
  modifiers: [],
  effective: { from: '2024-11-01', through: '2024-11-22' },
  units: 20,
  events: [],
}

const chart = {
  member: { id: 'member-1', coverages: [{ payer: 'county', from: '2024-01-01' }] },
  plans: [
    { id: 'plan-1', status: 'active', effective: { from: '2024-06-01', through: '2024-11-30' } },
  ],
  authorizations: [authorization],
  stays: [],
  sessions: series,
}

const worker = {
  id: 'worker-1',
  credentials: [{ kind: 'rehabilitationSpecialist', from: '2022-03-01', through: '2024-11-20' }],
  exclusions: [],
  absences: [],
}

const judged = (ofChart: object, ofWorker: object = {}) =>
  review(
    county,
    '2024-10-28',
    'schedule',
  )({
    staff: [{ ...worker, ...ofWorker }],
    charts: [{ ...chart, ...ofChart }],
  }).charts.flatMap(({ sessions }) => sessions)

/** What a calendar shows at an occurrence: that it is not held yet is information alone. */
const risksOf = (occurrences: ReadonlyArray<SessionReview>) =>
  occurrences.flatMap(({ session, findings }) =>
    findings
      .filter(isOpen)
      .filter(({ severity }) => severity !== 'info')
      .map((finding) => [
        session,
        finding.rule,
        finding.severity,
        finding.outcome === 'notMet' ? finding.detail.reason : finding.missing,
      ]),
  )

describe('scheduling', () => {
  /*
   * Through 11 November 16 of 20 units are taken, so 4 of the 8 units of 18 November are beyond. On 25 November the
   * authorization and the credential have ended.
   */
  it('says of each occurrence what is wrong with it', () => {
    expect(risksOf(judged({}))).toEqual([
      ['2024-11-18', 'unitsAreWithinAuthorization', 'error', 'authorizationIsExceeded'],
      ['2024-11-25', 'providerIsCredentialed', 'warning', 'noneIsInForce'],
      ['2024-11-25', 'authorizationCoversSession', 'warning', 'authorizationHadEnded'],
    ])
  })

  it('says how many units of an occurrence still fit', () => {
    const exceeded = judged({}).flatMap(({ findings }) =>
      findings.flatMap((finding) =>
        finding.rule === 'unitsAreWithinAuthorization' && finding.outcome === 'notMet'
          ? [finding.detail]
          : [],
      ),
    )

    expect(exceeded).toMatchObject([{ unitsWithin: 4, unitsBeyond: 4 }])
  })

  it('says when the worker is away, and when the member is elsewhere', () => {
    const [first] = series
    const counseling = {
      id: 'counseling',
      code: 'H0004',
      status: 'planned',
      start: '2024-11-04T11:30:00-06:00',
      end: '2024-11-04T12:30:00-06:00',
    }
    const away = { absences: [{ from: '2024-11-01', through: '2024-11-04' }] }

    expect(risksOf(judged({ sessions: [first, counseling] }, away))).toEqual([
      ['2024-11-04', 'sessionsDoNotOverlap', 'error', 'sessionsOverlap'],
      ['2024-11-04', 'providerIsNotAbsent', 'error', 'providerIsAbsent'],
    ])
  })

  // Through 15 November instead of 22 November: the 18th falls outside too.
  it('says which appointments fall outside when an authorization changes', () => {
    const amended = {
      id: 'event-1',
      kind: 'amended',
      happenedOn: '2024-10-25',
      units: 20,
      effective: { from: '2024-11-01', through: '2024-11-15' },
    }
    const outside = (events: ReadonlyArray<object>) =>
      risksOf(judged({ authorizations: [{ ...authorization, events }] }))
        .filter(([, rule]) => rule === 'authorizationCoversSession')
        .map(([session]) => session)

    expect(outside([])).toEqual(['2024-11-25'])
    expect(outside([amended])).toEqual(['2024-11-18', '2024-11-25'])
  })

  // An error keeps an appointment from being held as it is planned, and it keeps its units until it is moved.
  it('lets an appointment that clashes keep its units', () => {
    const counseling = {
      id: 'counseling',
      code: 'H0004',
      status: 'planned',
      start: '2024-11-11T11:30:00-06:00',
      end: '2024-11-11T12:30:00-06:00',
    }

    expect(risksOf(judged({ sessions: [...series, counseling] })).slice(0, 2)).toEqual([
      ['2024-11-11', 'sessionsDoNotOverlap', 'error', 'sessionsOverlap'],
      ['2024-11-18', 'unitsAreWithinAuthorization', 'error', 'authorizationIsExceeded'],
    ])
  })

  describe('before an occurrence is put on a day', () => {
    const [first, second] = series
    const capacity = (ofChart: object, serviceDate: string) => {
      const given = { ...chart, sessions: [first, second], ...ofChart }
      const answer = remaining(county, '2024-10-28')(given)({ serviceDate, units: 8 })
      return E.isRight(answer) ? answer.right : undefined
    }

    // 16 of 20 units are taken. Through 22 November 4 are left, and none after it.
    it('says how many units fit, and how many would if the payer granted more', () => {
      expect(capacity({}, '2024-11-18')).toMatchObject({
        units: 4,
        unitsIfAuthorized: 'notBounded',
        firstDay: 'none',
      })
      expect(capacity({}, '2024-11-25')).toMatchObject({ units: 0, firstDay: 'none' })
    })

    it('says the first day with room, as when the next authorization begins', () => {
      const next = {
        ...authorization,
        id: 'authorization-2',
        effective: { from: '2024-12-01', through: '2024-12-31' },
      }

      expect(capacity({ authorizations: [authorization, next] }, '2024-11-18')).toMatchObject({
        units: 4,
        firstDay: '2024-12-01',
      })
    })

    it('says what the review says of the same occurrence', () => {
      const [, , third] = series
      const said = capacity({ sessions: [first, second, third] }, '2024-11-22')

      expect(said).toMatchObject({
        units: 0,
        outside: [{ session: '2024-11-18', findings: [{ unsupportedUnits: 4 }] }],
      })
    })

    it('has no room while the member is in the hospital, and says by which stay', () => {
      const stays = [{ id: 'stay-1', kind: 'inpatient', from: '2024-11-15', through: '2024-11-20' }]

      expect(capacity({ stays }, '2024-11-18')).toMatchObject({ units: 0, stay: 'stay-1' })
      expect(capacity({ stays }, '2024-11-20')).toMatchObject({ units: 4 })
      expect(capacity({ stays: undefined }, '2024-11-18')).toMatchObject({
        units: 'undetermined',
        missing: ['stays'],
      })
    })
  })

  // A list that is not sent is not known. An empty list would say that the member has no authorization.
  it('cannot tell while authorizations are not loaded, which is no permission', () => {
    const [first] = judged({ authorizations: undefined })
    const untold = first?.findings.find(({ rule }) => rule === 'authorizationCoversSession')

    expect(untold).toMatchObject({ outcome: 'undetermined', missing: ['authorizations'] })
    expect(first?.support).toBe('undetermined')
  })
})
