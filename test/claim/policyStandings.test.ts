import { describe, expect, it } from 'vitest'
import { policy, quarterHours, stated } from '../rule/judged.js'
import { counting, heldOn, ordersOf } from '../subject/chartOf.js'
import { member, reviewOf } from './reviewed.js'

const sessions = [
  heldOn('2026-03-02', 'a', '09:00', '10:00'),
  heldOn('2026-06-30', 'b', '09:00', '10:00'),
  heldOn('2026-07-01', 'c', '09:00', '10:00'),
]

const halves = () => {
  const first = counting({
    effective: { from: '2026-01-01', through: '2026-06-30' },
    verifiedOn: '2026-03-02',
  })
  const second = counting({
    edition: 'later',
    effective: { from: '2026-07-01' },
    verifiedOn: '2026-07-01',
    plan: stated({ inEffectOnServiceDate: true }),
  })
  return { ...first, editions: [...first.editions, ...second.editions] }
}

const standingsOf = (...policies: Parameters<typeof reviewOf>[1] & object) =>
  reviewOf([{ member, sessions }], policies).policies

describe('policyStandings', () => {
  it('one for each edition that judged, and how many sessions are after it was verified', () => {
    expect(
      standingsOf(halves()).map((one) => [
        one.edition,
        one.verifiedOn,
        one.sessionsAfterVerifiedOn,
      ]),
    ).toEqual([
      ['2026', '2026-03-02', 1],
      ['later', '2026-07-01', 0],
    ])
  })

  it('says once on what an edition is silent', () => {
    const [standing] = standingsOf(policy({ units: quarterHours, limits: 'notStated' }))
    expect(standing?.notTakenUp).toContain('assessment.requirements')
    expect(standing).toEqual({
      notTakenUp: standing?.notTakenUp,
      payer: 'payer',
      edition: '2026',
      kind: 'payer',
      notStated: [
        'service',
        'units.seconds',
        'units.midnight',
        'units.minimumContactMinutes',
        'plan',
        'diagnosis',
        'noteElements',
        'limits',
      ],
      verifiedOn: '2026-12-31',
      sessionsAfterVerifiedOn: 0,
    })
  })

  it('says apart what its file does not take up', () => {
    const [standing] = standingsOf(
      policy({ units: quarterHours, limits: undefined, plan: undefined }),
    )
    expect(standing?.notStated).not.toContain('limits')
    expect(standing?.notTakenUp).toEqual(expect.arrayContaining(['limits', 'plan']))
  })

  it('agency and baseline stand beside it, those that judged nothing do not', () => {
    const policies = [
      counting({}, { payer: 'z-agency', kind: 'agency' }),
      counting({}, { payer: 'a-baseline', kind: 'baseline' }),
      counting({}, { payer: 'another payer' }),
      counting(
        { effective: { from: '2026-08-01' }, verifiedOn: '2026-08-01' },
        { payer: 'too late', kind: 'agency' },
      ),
      counting(),
    ]
    for (const order of ordersOf(policies)) {
      expect(standingsOf(...order).map(({ payer }) => payer)).toEqual([
        'a-baseline',
        'payer',
        'z-agency',
      ])
    }
  })

  it('of no sessions there is none', () => {
    expect(reviewOf([{ member, sessions: [] }]).policies).toEqual([])
  })
})
