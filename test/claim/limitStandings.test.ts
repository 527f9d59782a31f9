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
      window: 'day',
      from: '2026-03-02',
      through: '2026-03-02',
      resetsOn: '2026-03-03',
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

  it.each([
    ['a week', { kind: 'week', firstDay: 'sunday' }, 'week', '2026-03-01 2026-03-07', '2026-03-08'],
    [
      'a plan year',
      { kind: 'planYear', firstMonth: 7, firstDay: 1 },
      'planYear',
      '2025-07-01 2026-06-30',
      '2026-07-01',
    ],
    ['a lifetime', { kind: 'lifetime' }, 'lifetime', '1900-01-01 2099-12-31', undefined],
  ])('%s: its days, and when it begins anew', (_, window, kind, days, resetsOn) => {
    const [first, ...rest] = standingsOf({ sessions: sessions.slice(0, 2) }, [
      dailyLimit(16, { window }),
    ])
    expect(rest).toEqual([])
    expect(first).toMatchObject({ window: kind, used: 10, left: 6 })
    expect(`${first?.from} ${first?.through}`).toBe(days)
    expect(first?.resetsOn).toBe(resetsOn)
  })

  it('windows that roll have one for each service date, and never begin anew', () => {
    const rolling = [dailyLimit(9, { window: { kind: 'rollingDays', days: 3 } })]
    expect(inWords({ sessions }, rolling)).toEqual([
      'payer 2026-02-28 2026-03-02: 4, 5',
      'payer 2026-03-02 2026-03-04: 10, 0',
      'payer 2026-03-30 2026-04-01: 2, 7',
    ])
    expect(standingsOf({ sessions }, rolling).some((one) => 'resetsOn' in one)).toBe(false)
  })

  it('one for each rendering provider whom the limit counts alone, where it is known who it was', () => {
    const by = (renderingProvider: string | undefined) => ({ renderingProvider })
    const alone = [dailyLimit(16, { scope: 'memberAndProvider', window: { kind: 'month' } })]
    const ofSeveral = [
      heldOn('2026-03-02', 'a', '09:00', '10:00', by('q')),
      heldOn('2026-03-03', 'b', '09:00', '10:30', by('p')),
      heldOn('2026-03-04', 'c', '09:00', '10:00', by('q')),
    ]
    const providers = (chart: object) =>
      standingsOf(chart, alone).map(({ renderingProvider, used }) => [renderingProvider, used])
    for (const order of ordersOf(ofSeveral)) {
      expect(providers({ sessions: order })).toEqual([
        ['p', 6],
        ['q', 8],
      ])
    }
    expect(providers({ sessions: [heldOn('2026-03-02', 'a', '09:00', '10:00')] })).toEqual([])
  })

  it('none of a limit that is about none of the sessions; one where that is not known', () => {
    const group = { format: { kind: 'group' } }
    const when = { formats: ['group'] }
    const groups = [dailyLimit(16, { when, modifiers: ['HQ'], beyond: 'review' })]
    const of = (fields: object) =>
      standingsOf({ sessions: [heldOn('2026-03-02', 'a', '09:00', '10:00', fields)] }, groups)
    expect(of({ format: { kind: 'family' } })).toEqual([])
    expect(of({ ...group, modifiers: ['HQ'] })).toMatchObject([
      { used: 4, when: { formats: ['group'] }, modifiers: ['HQ'] },
    ])
    expect(of(group)).toMatchObject([{ used: 'undetermined', left: 'undetermined' }])
  })

  it('of a plan only where one is in effect', () => {
    const perPlan = [dailyLimit(16, { window: { kind: 'plan' } })]
    const plans = [
      { id: 'plan', status: 'active', effective: { from: '2026-01-01', through: '2026-03-31' } },
    ]
    expect(inWords({ sessions, plans }, perPlan)).toEqual(['payer 2026-01-01 2026-03-31: 10, 6'])
    expect(inWords({ sessions, plans: [] }, perPlan)).toEqual([])
  })

  it('shares no list with the policy', () => {
    const when = { ages: { from: 1 }, formats: ['group'], modalities: [{ other: 'letters' }] }
    const history = counting({ limits: [dailyLimit(16, { when, modifiers: ['HQ'] })] })
    const [standing] = chartReviewOf({ sessions: sessions.slice(0, 1) }, [history]).limits
    const [edition] = history.editions
    const stated = edition?.limits === 'notStated' ? undefined : edition?.limits?.[0]
    expect(standing?.when).toEqual(when)
    expect(standing?.codes).not.toBe(stated?.value.codes)
    expect(standing?.modifiers).not.toBe(stated?.value.modifiers)
    expect(standing?.when?.ages).not.toBe(stated?.value.when?.ages)
    expect(standing?.when?.formats).not.toBe(stated?.value.when?.formats)
    expect(standing?.when?.modalities?.[0]).not.toBe(stated?.value.when?.modalities?.[0])
  })
})
