import { describe, expect, it } from 'vitest'
import { counting, held, heldOn, ordersOf } from '../subject/chartOf.js'
import { quarterHours, stated } from '../rule/judged.js'
import { chartReviewOf, dailyLimit } from './reviewed.js'

const month = { window: { kind: 'month' }, maximum: 20 }

const standingsOf = (
  chart: object,
  limits: unknown,
  others: Parameters<typeof chartReviewOf>[1] = [],
) => chartReviewOf(chart, [counting({ limits }), ...others]).limits

const inWords = (chart: object, limits: unknown, others?: Parameters<typeof chartReviewOf>[1]) =>
  standingsOf(chart, limits, others).map(
    ({ policy, from, through, used, left }) =>
      `${policy.payer} ${from} ${through}: ${used}, ${left}`,
  )

describe('limitStandings', () => {
  const sessions = [
    heldOn('2026-03-02', 'a', '09:00', '10:00'),
    heldOn('2026-03-04', 'b', '09:00', '10:30'),
    heldOn('2026-04-01', 'c', '09:00', '09:30'),
  ]

  it('one for each limit and window in which there are sessions', () => {
    const limits = [dailyLimit(16), dailyLimit(20, month)]
    for (const order of ordersOf(sessions)) {
      expect(inWords({ sessions: order }, limits)).toEqual([
        'payer 2026-03-01 2026-03-31: 10, 10',
        'payer 2026-03-02 2026-03-02: 4, 12',
        'payer 2026-03-04 2026-03-04: 6, 10',
        'payer 2026-04-01 2026-04-01: 2, 14',
        'payer 2026-04-01 2026-04-30: 2, 18',
      ])
    }
  })

  it.each([
    ['used up', [dailyLimit(3)], ['payer 2026-03-02 2026-03-02: 4, 0']],
    [
      'without end',
      [dailyLimit(3, { maximum: 'unlimited' })],
      ['payer 2026-03-02 2026-03-02: 4, unlimited'],
    ],
    ['of another code', [dailyLimit(3, { codes: ['H2017'] })], []],
    ['silent', 'notStated', []],
  ])('a limit that is %s', (_, limits, expected) => {
    expect(inWords({ sessions: sessions.slice(0, 1) }, limits)).toEqual(expected)
  })

  it('says what happens beyond, and of which codes', () => {
    const [standing] = standingsOf({ sessions: sessions.slice(0, 1) }, [
      dailyLimit(16, { codes: ['H2014', 'H2017'], beyond: 'review' }),
    ])
    expect(standing).toEqual({
      policy: { payer: 'payer', edition: '2026', kind: 'payer' },
      codes: ['H2014', 'H2017'],
      from: '2026-03-02',
      through: '2026-03-02',
      measure: 'units',
      maximum: 16,
      beyond: 'review',
      used: 4,
      left: 12,
    })
  })

  it('the agency’s limits stand beside the payer’s', () => {
    const agency = counting({ limits: [dailyLimit(8)] }, { payer: 'agency', kind: 'agency' })
    expect(inWords({ sessions: sessions.slice(0, 1) }, [dailyLimit(16)], [agency])).toEqual([
      'agency 2026-03-02 2026-03-02: 4, 4',
      'payer 2026-03-02 2026-03-02: 4, 12',
    ])
  })

  it('what is not known makes it undetermined, never smaller', () => {
    const unread = { sessions: sessions.slice(0, 1), incomplete: ['sessions'] }
    const history = held('x', '11:00', '12:00', { code: 'H2017', end: undefined })
    const both = [dailyLimit(16, { codes: ['H2014', 'H2017'] })]
    expect(inWords(unread, [dailyLimit(16)])).toEqual([
      'payer 2026-03-02 2026-03-02: undetermined, undetermined',
    ])
    expect(inWords({ sessions: [...sessions.slice(0, 1), history] }, both)).toEqual([
      'payer 2026-03-02 2026-03-02: undetermined, undetermined',
    ])
    expect(inWords(unread, [dailyLimit(16, { maximum: 'unlimited' })])).toEqual([
      'payer 2026-03-02 2026-03-02: undetermined, unlimited',
    ])
  })

  it('counts what is supported alone', () => {
    const unsupported = held('x', '09:30', '10:00', { status: 'inProgress' })
    expect(
      inWords({ sessions: [heldOn('2026-03-02', 'a', '10:00', '11:00'), unsupported] }, [
        dailyLimit(16),
      ]),
    ).toEqual(['payer 2026-03-02 2026-03-02: 4, 12'])
  })

  it('the next day of a night has a standing too', () => {
    const units = { ...quarterHours, midnight: stated('splitByServiceDate') }
    const night = heldOn('2026-03-02', 'a', '23:30', '23:45', { end: '2026-03-03T00:30:00-06:00' })
    const { limits } = chartReviewOf({ sessions: [night] }, [
      counting({ units, limits: [dailyLimit(16)] }),
    ])
    expect(limits.map(({ from, used }) => [from, used])).toEqual([
      ['2026-03-02', 2],
      ['2026-03-03', 2],
    ])
  })

  it('shares no list with the policy', () => {
    const history = counting({ limits: [dailyLimit(16)] })
    const [standing] = chartReviewOf({ sessions: sessions.slice(0, 1) }, [history]).limits
    const [edition] = history.editions
    const stated = edition?.limits === 'notStated' ? undefined : edition?.limits[0]
    expect(standing?.codes).not.toBe(stated?.value.codes)
  })
})
