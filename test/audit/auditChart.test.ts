import { describe, expect, it } from 'vitest'
import { policy, stated } from '../rule/judged.js'
import { counting, held } from '../subject/chartOf.js'
import { anHour, lineBenchOf, onlyService, type GivenAudit } from './audited.js'

const daysOf = (given: GivenAudit) =>
  onlyService(given).documented?.days?.map(
    ({ serviceDate, documented, claimable }) => `${serviceDate} ${documented} ${claimable}`,
  )

const { units } = counting().editions[0] ?? {}
const splitting = (fields: object = {}) => [
  counting({ units: { ...units, midnight: stated('splitByServiceDate') }, ...fields }),
]
const night = { ...anHour, start: '2026-03-02T23:00:00-06:00', end: '2026-03-03T00:30:00-06:00' }

describe('a service', () => {
  it('is a session with its note, its time and its review', () => {
    const note = { id: 'n1', session: 's1', end: '2026-03-02T09:30:00-06:00' }
    const { service } = onlyService({ chart: { notes: [note] } })
    const nine = Date.UTC(2026, 2, 2, 15)
    expect(service).toMatchObject({
      member: { id: 'member' },
      session: anHour,
      serviceDate: '2026-03-02',
      billable: [{ start: nine, end: nine + 30 * 60_000 }],
      note,
      review: { session: 's1', units: 2, support: 'supported' },
    })
  })

  it('has no note and no time where there is none', () => {
    const { service } = onlyService({ sessions: [{ ...anHour, end: undefined }] })
    expect([service.note, service.billable]).toEqual([undefined, undefined])
  })

  it('is also one of another code, which no review speaks of', () => {
    const { services, documentedOf } = lineBenchOf({
      sessions: [held('s1', '09:00', '10:00', { code: 'H2017' }), held('s2', '11:00', '12:00')],
    })
    expect(services.map(({ session, review }) => [session.id, review?.session])).toEqual([
      ['s1', undefined],
      ['s2', 's2'],
    ])
    expect(services.map((service) => documentedOf(service)?.days?.length)).toEqual([undefined, 1])
  })

  it('is none that was missed, cancelled or planned', () => {
    const sessions = ['noShow', 'cancelled', 'planned'].map((status) =>
      held(status, '09:00', '10:00', { status }),
    )
    expect(lineBenchOf({ sessions }).services).toEqual([])
  })
})

describe('the units of a service by date', () => {
  it.each<readonly [string, GivenAudit, ReadonlyArray<string> | undefined]>([
    ['on its date', {}, ['2026-03-02 4 4']],
    [
      'over midnight',
      { sessions: [night], policies: splitting() },
      ['2026-03-02 4 4', '2026-03-03 2 2'],
    ],
    [
      'after midnight alone',
      {
        sessions: [
          { ...night, nonBillable: [{ start: night.start, end: '2026-03-03T00:00:00-06:00' }] },
        ],
        policies: splitting(),
      },
      ['2026-03-02 0 0', '2026-03-03 2 2'],
    ],
    ['none', { sessions: [{ ...anHour, end: '2026-03-02T09:05:00-06:00' }] }, ['2026-03-02 0 0']],
    ['finished, without an end', { sessions: [{ ...anHour, end: undefined }] }, ['2026-03-02 0 0']],
    ['finished, without a start', { sessions: [{ ...anHour, start: undefined }] }, []],
    ['not known', { sessions: [{ ...anHour, end: undefined, status: 'inProgress' }] }, undefined],
    ['without a policy', { policies: [] }, undefined],
    [
      'beyond a limit',
      {
        policies: [
          counting({
            limits: [
              stated({
                codes: ['H2014'],
                window: { kind: 'day' },
                measure: 'units',
                maximum: 3,
                beyond: 'deny',
              }),
            ],
          }),
        ],
      },
      ['2026-03-02 4 3'],
    ],
    [
      'by an agency alone, which makes no claim line',
      { policies: [policy({ units }, { payer: 'agency', name: 'An agency', kind: 'agency' })] },
      ['2026-03-02 4 4'],
    ],
    [
      'that the review leaves on no line',
      {
        chart: { member: { id: 'member', coverages: [{ payer: 'payer' }], diedOn: '2026-03-01' } },
      },
      ['2026-03-02 4 0'],
    ],
  ])('%s', (_, given, days) => {
    expect(daysOf(given)).toEqual(days)
  })
})

it('bears the modifiers of its facts', () => {
  const asking = counting({
    claimTerms: { modifiers: [stated({ modifier: 'HQ', when: { formats: ['group'] } })] },
  })
  const sessions = [{ ...anHour, modifiers: undefined, format: { kind: 'group' } }]
  const { documented } = onlyService({ policies: [asking], sessions })
  expect(documented?.modifiers).toEqual({ known: ['HQ'], areComplete: false, ruledOut: [] })
})
