import * as T from 'fp-ts/These'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartReview } from '../../src/claim/ChartReview.js'
import { isOpen, type OpenFinding } from '../../src/claim/Finding.js'
import { review } from '../../src/claim/Review.js'
import { rules } from '../../src/claim/rules.js'
import type { Moment } from '../../src/code/Moment.js'
import { OverridableRule } from '../../src/policy/OverridableRule.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { cited } from '../../src/source/Cited.js'
import type { Statements } from '../../src/source/Statements.js'
import { JudgedCaseload } from '../arbitrary/JudgedCaseload.js'
import { policies as judging } from '../arbitrary/judgedPolicies.js'
import { policy, stated } from '../rule/judged.js'
import { counting, held, heldOn, ordersOf } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { chartReviewOf, dailyLimit } from './reviewed.js'

const may = (rule: string, ...roles: ReadonlyArray<string>) => stated({ rule, roles })

const plan = stated({ inEffectOnServiceDate: true })

const overridable = [
  may('planCoversServiceDate', 'supervisor', 'biller'),
  may('unitsAreWithinDailyLimit', 'supervisor'),
]

const agencyAsking = (matters: object): PolicyHistory =>
  policy(matters, { payer: 'agency', kind: 'agency' })

const agency = agencyAsking({ plan, limits: [dailyLimit(16)], overridable })

const payer = counting()

const override = (id: string, fields: object = {}) => ({
  id,
  rule: 'planCoversServiceDate',
  session: 'a',
  role: 'supervisor',
  reason: 'documentedElsewhere',
  decidedOn: '2026-03-02',
  ...fields,
})

const sessions = [held('a', '09:00', '10:00'), held('b', '11:00', '12:00')]

const reviewWith = (
  overrides: ReadonlyArray<object>,
  chart: object = { sessions, plans: [] },
  policies: ReadonlyArray<PolicyHistory> = [payer, agency],
  moment?: Moment,
): ChartReview => chartReviewOf({ ...chart, overrides }, policies, moment)

const claimedIn = ({ lines }: ChartReview): number => {
  let units = 0
  for (const { outcome } of lines) units += T.isLeft(outcome) ? 0 : outcome.right.units
  return units
}

const standingsIn = ({ overrides }: ChartReview) =>
  overrides.map(({ override: id, outcome, refusal }) =>
    [id, outcome, ...(refusal === undefined ? [] : [refusal])].join(' '),
  )

/** What is open about the plan of the first session. */
const plansOf = ({ sessions: [first] }: ChartReview): ReadonlyArray<OpenFinding> =>
  (first?.findings ?? []).filter(isOpen).filter(({ rule }) => rule === 'planCoversServiceDate')

const supportIn = (chart: ChartReview) => chart.sessions.map(({ support }) => support)

describe('an override that the agency allows', () => {
  it('lets a finding stand, which is as it was but for that', () => {
    const before = reviewWith([])
    const after = reviewWith([override('o1')])
    expect(supportIn(before)).toEqual(['unsupported', 'unsupported'])
    expect(supportIn(after)).toEqual(['supported', 'unsupported'])
    expect([claimedIn(before), claimedIn(after)]).toEqual([0, 4])
    expect(plansOf(after)).toEqual(plansOf(before).map((one) => ({ ...one, overriddenBy: 'o1' })))
    const findings = plansOf(before).map(({ id }) => id)
    expect(findings).toHaveLength(1)
    expect(after.overrides).toEqual([{ override: 'o1', outcome: 'applied', findings }])
  })

  it('is shown beside the line that it makes', () => {
    const [line] = reviewWith([override('o1')]).lines
    const open = line === undefined || T.isRight(line.outcome) ? [] : line.outcome.left
    expect(open.map(({ overriddenBy }) => overriddenBy)).toContain('o1')
  })

  it('of every session of the member lets each stand', () => {
    const chart = reviewWith([override('o1', { session: undefined })])
    expect(supportIn(chart)).toEqual(['supported', 'supported'])
    expect(chart.overrides.map(({ findings }) => findings.length)).toEqual([2])
  })

  it('lets stand what cannot be told, too', () => {
    const chart = { sessions }
    expect(supportIn(reviewWith([], chart))).toEqual(['undetermined', 'undetermined'])
    expect(supportIn(reviewWith([override('o1')], chart))).toEqual(['supported', 'undetermined'])
  })

  it.each<readonly [string, ReadonlyArray<object>, ReadonlyArray<string>]>([
    ['none', [], []],
    ['one', [override('o1')], ['o1 applied']],
    ['two about the same', [override('o2'), override('o1')], ['o1 applied', 'o2 unused']],
    [
      'two about the same, by other roles',
      [override('o1', { role: 'biller' }), override('o2')],
      ['o1 applied', 'o2 unused'],
    ],
    [
      'two, of which the first is not allowed',
      [override('o1', { role: 'clinician' }), override('o2')],
      ['o1 notAllowed policyDoesNotAllow', 'o2 applied'],
    ],
    [
      'two about the same that are not allowed',
      [override('o1', { role: 'clinician' }), override('o2', { role: 'clinician' })],
      ['o1 notAllowed policyDoesNotAllow', 'o2 notAllowed policyDoesNotAllow'],
    ],
    ['a session that is not there', [override('o1', { session: 'x' })], ['o1 unused']],
    ['a rule that is met', [override('o1', { rule: 'unitsAreWithinDailyLimit' })], ['o1 unused']],
    ['no rule of that name', [override('o1', { rule: 'x' })], ['o1 notAllowed ruleIsUnknown']],
    [
      'arithmetic',
      [override('o1', { rule: 'timesAreDocumented' })],
      ['o1 notAllowed ruleFollowsFromRecords'],
    ],
    ['nobody', [override('o1', { role: undefined })], ['o1 notAllowed roleIsUnknown']],
    [
      'two of one id',
      [override('o1'), override('o1', { session: 'b' })],
      ['o1 notAllowed idIsShared', 'o1 notAllowed idIsShared'],
    ],
  ])('%s: what became of it, in whatever order', (_, overrides, expected) => {
    for (const inOrder of ordersOf(overrides)) {
      expect(standingsIn(reviewWith(inOrder))).toEqual(expected)
    }
  })
})

describe('an override of what another asks', () => {
  const asking = { plan, overridable }

  it.each<readonly [string, ReadonlyArray<PolicyHistory>, ReadonlyArray<string>]>([
    ['that nobody lets be overridden', [counting({ plan })], ['o1 notAllowed policyDoesNotAllow']],
    [
      'of the payer, by the agency',
      [counting({ plan }), agencyAsking({ overridable })],
      ['o1 notAllowed policyDoesNotAllow'],
    ],
    [
      'of the payer and the agency, by the agency',
      [counting({ plan }), agencyAsking(asking)],
      ['o1 applied policyDoesNotAllow'],
    ],
    [
      'of a baseline, by the agency',
      [payer, policy({ plan }, { payer: 'b', kind: 'baseline' }), agencyAsking({ overridable })],
      ['o1 notAllowed policyDoesNotAllow'],
    ],
    [
      'of the agency, by the payer',
      [counting({ overridable }), agencyAsking({ plan })],
      ['o1 notAllowed policyDoesNotAllow'],
    ],
  ])('lets nothing of it be claimed: %s', (_, policies, expected) => {
    const chart = reviewWith([override('o1')], undefined, policies)
    expect(supportIn(chart)).toEqual(['unsupported', 'unsupported'])
    expect(claimedIn(chart)).toBe(0)
    expect(standingsIn(chart)).toEqual(expected)
  })

  it.each<readonly [string, ReadonlyArray<PolicyHistory>]>([
    ['the payer', [counting(asking)]],
    ['a baseline', [payer, policy(asking, { payer: 'b', kind: 'baseline' })]],
  ])('%s may say itself that it can be overridden', (_, policies) => {
    const chart = reviewWith([override('o1')], undefined, policies)
    expect(supportIn(chart)).toEqual(['supported', 'unsupported'])
    expect(standingsIn(chart)).toEqual(['o1 applied'])
  })

  it('what a payer asks of records that do not exist, of stays, filing and authorizations stands', () => {
    const asked = counting({
      noteElements: [stated('skill')],
      claimTerms: {
        stays: [
          stated({
            kinds: ['incarceration'],
            isAdmissionDayExcluded: true,
            isDischargeDayExcluded: true,
          }),
        ],
        filing: stated({ days: 95 }),
        authorization: [stated({})],
      },
    })
    const names = [
      'skillTaughtIsDocumented',
      'memberIsNotInStay',
      'claimIsFiledOnTime',
      'authorizationCoversSession',
    ]
    const allowing = agencyAsking({ overridable: names.map((rule) => may(rule, 'supervisor')) })
    const chart = reviewWith(
      names.map((rule, index) => override(`o${index}`, { rule, decidedOn: '2026-12-31' })),
      {
        sessions: [held('a', '09:00', '10:00')],
        notes: [],
        authorizations: [],
        stays: [{ id: 'stay', kind: 'incarceration', from: '2026-03-01' }],
      },
      [asked, allowing],
    )
    expect(standingsIn(chart)).toEqual(
      names.map((_, index) => `o${index} notAllowed policyDoesNotAllow`),
    )
    expect(claimedIn(chart)).toBe(0)
  })

  it('does not pay for units beyond a limit', () => {
    const long = { sessions: [held('a', '09:00', '14:00')], plans: [] }
    const overrides = [override('o1'), override('o2', { rule: 'unitsAreWithinDailyLimit' })]
    const chart = reviewWith(overrides, long)
    expect(standingsIn(chart)).toEqual(['o1 applied', 'o2 notAllowed unitsAreBeyondLimit'])
    expect(claimedIn(chart)).toBe(16)
  })
})

describe('an override and its day', () => {
  it.each<readonly [string, string | undefined, string]>([
    ['the day before the session', '2026-03-01', 'o1 notAllowed decidedBeforeService'],
    ['the day of the session', '2026-03-02', 'o1 applied'],
    ['the day after the session', '2026-03-03', 'o1 applied'],
    ['the day of the review', '2026-12-31', 'o1 applied'],
    ['the day after the review', '2027-01-01', 'o1 notAllowed decidedAfterReview'],
    ['a day that is not known', undefined, 'o1 notAllowed dateIsUnknown'],
  ])('%s', (_, decidedOn, expected) => {
    const chart = reviewWith([override('o1', { decidedOn })])
    expect(standingsIn(chart)).toEqual([expected])
    expect(claimedIn(chart)).toBe(expected === 'o1 applied' ? 4 : 0)
  })

  it('of every session excuses those until then alone, and says why not the others', () => {
    const days = ['2026-03-01', '2026-03-02', '2026-03-03']
    const chart = reviewWith([override('o1', { session: undefined })], {
      sessions: days.map((date) => heldOn(date, date, '09:00', '10:00')),
      plans: [],
    })
    expect(supportIn(chart)).toEqual(['supported', 'supported', 'unsupported'])
    expect(standingsIn(chart)).toEqual(['o1 applied decidedBeforeService'])
    expect(chart.overrides.map(({ findings }) => findings.length)).toEqual([2])
  })

  it('of two about the same the one decided later excuses', () => {
    for (const overrides of ordersOf([
      override('o1', { decidedOn: '2026-03-01' }),
      override('o2'),
    ])) {
      const chart = reviewWith(overrides)
      expect(standingsIn(chart)).toEqual(['o1 unused', 'o2 applied'])
      expect(supportIn(chart)).toEqual(['supported', 'unsupported'])
    }
  })

  it('of a session of no known day excuses nothing', () => {
    const chart = reviewWith([override('o1', { rule: 'unitsFollowFromPolicy' })], {
      sessions: [{ id: 'a', code: 'H2014' }],
    })
    expect(standingsIn(chart)).toEqual(['o1 notAllowed serviceDateIsUnknown'])
  })
})

describe('an override at an audit', () => {
  it.each<readonly [string, ReadonlyArray<PolicyHistory>]>([
    ['of what the agency asks', [payer, agency]],
    ['that the payer allows', [counting({ plan, overridable })]],
  ])('leaves the finding as it is, and the review says what was decided: %s', (_, policies) => {
    const before = reviewWith([], undefined, policies, 'audit')
    const after = reviewWith([override('o1')], undefined, policies, 'audit')
    const findings = plansOf(before).map(({ id }) => id)
    expect(findings).toHaveLength(1)
    expect(after).toEqual({
      ...before,
      overrides: [{ override: 'o1', outcome: 'notHonored', findings }],
    })
    expect(supportIn(after)).toEqual(['unsupported', 'unsupported'])
  })

  it.each<readonly [string, object, ReadonlyArray<string>]>([
    ['not allowed', { role: 'clinician' }, ['o1 notAllowed policyDoesNotAllow']],
    ['about nothing that is open', { session: 'x' }, ['o1 unused']],
  ])('that is %s is so at an audit too', (_, fields, expected) => {
    const chart = reviewWith([override('o1', fields)], undefined, undefined, 'audit')
    expect(standingsIn(chart)).toEqual(expected)
  })

  it.each(['schedule', 'sign', 'claim'] as const)('and at %s it is applied', (moment) => {
    expect(standingsIn(reviewWith([override('o1')], undefined, undefined, moment))).toEqual([
      'o1 applied',
    ])
  })
})

describe('overrides of everything that can be overridden', () => {
  const names = rules.filter(({ authority }) => authority === 'policy').map(({ id }) => id)
  const everything = names.map((rule) => given(cited(OverridableRule))(may(rule, 'supervisor')))
  const allowing = (
    history: PolicyHistory,
    allowed: Statements<OverridableRule>,
  ): PolicyHistory => ({
    ...history,
    editions: history.editions.map((edition) => ({ ...edition, overridable: allowed })),
  })
  const permissive = judging.map((one) => allowing(one, everything))
  const byAgency = judging.map((one) =>
    allowing(one, one.kind === 'agency' ? everything : 'notStated'),
  )
  const overrides = rules.map(({ id }) =>
    override(id, { rule: id, session: undefined, decidedOn: '2026-03-04' }),
  )

  const judge = (
    charts: ReadonlyArray<object>,
    policies: ReadonlyArray<PolicyHistory>,
    moment: Moment = 'claim',
  ) => {
    const { issues, ...reviewed } = review(policies, '2026-12-31', moment)({ charts })
    expect(issues.filter(({ path }) => path[0] === 'policies')).toEqual([])
    return reviewed
  }
  const overridden = (charts: ReadonlyArray<object>) => charts.map((one) => ({ ...one, overrides }))

  it('never claim more than is documented, nor what the records forbid', () => {
    let excused = 0
    fc.assert(
      fc.property(JudgedCaseload, ({ charts }) => {
        for (const chart of judge(overridden(charts), permissive).charts) {
          let documented = 0
          const forbidden = new Set<string>()
          for (const { session, serviceDate = '~', units = 0, findings } of chart.sessions) {
            documented += units
            const open = findings.filter(isOpen)
            for (const one of open.filter(({ overriddenBy }) => overriddenBy !== undefined)) {
              excused += 1
              expect(serviceDate <= '2026-03-04').toBe(true)
              expect(one.policy).toBeDefined()
            }
            const isForbidden = open.some(
              (one) =>
                one.severity === 'error' &&
                one.policy === undefined &&
                !('unsupportedUnits' in one),
            )
            if (isForbidden) forbidden.add(session)
          }
          expect(claimedIn(chart)).toBeLessThanOrEqual(documented)
          for (const { sessions: ids, outcome } of chart.lines) {
            if (!T.isLeft(outcome)) expect(ids.filter((id) => forbidden.has(id))).toEqual([])
          }
        }
      }),
    )
    expect(excused).toBeGreaterThan(0)
  })

  it('let stand nothing but what the policy asks that allows it', () => {
    let excused = 0
    fc.assert(
      fc.property(JudgedCaseload, ({ charts }) => {
        const open = judge(overridden(charts), byAgency)
          .charts.flatMap(({ sessions: all }) => all)
          .flatMap(({ findings }) => findings.filter(isOpen))
        const stand = open.filter(({ overriddenBy }) => overriddenBy !== undefined)
        excused += stand.length
        expect(stand.filter(({ policy: by }) => by?.kind !== 'agency')).toEqual([])
      }),
      { numRuns: 30 },
    )
    expect(excused).toBeGreaterThan(0)
  })

  it('change neither the sessions nor what is documented', () => {
    fc.assert(
      fc.property(JudgedCaseload, ({ charts }) => {
        const without = judge(charts, permissive)
        const withThem = judge(overridden(charts), permissive)
        expect(withThem.summary.documentedUnits).toEqual(without.summary.documentedUnits)
        expect(withThem.charts.map(({ sessions: all }) => all.length)).toEqual(
          without.charts.map(({ sessions: all }) => all.length),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('change nothing at an audit but their own standing', () => {
    fc.assert(
      fc.property(JudgedCaseload, ({ charts }) => {
        const bare = charts.map((chart) => ({ ...chart, overrides: undefined }))
        const without = judge(bare, permissive, 'audit')
        const withThem = judge(overridden(bare), permissive, 'audit')
        expect({
          ...withThem,
          charts: withThem.charts.map((one) => ({ ...one, overrides: [] })),
        }).toEqual(without)
      }),
      { numRuns: 30 },
    )
  })
})
