import * as T from 'fp-ts/These'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartReview } from '../../src/claim/ChartReview.js'
import { isOpen } from '../../src/claim/Finding.js'
import { review } from '../../src/claim/Review.js'
import { rules } from '../../src/claim/rules.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { JudgedCaseload } from '../arbitrary/JudgedCaseload.js'
import { policies as judging } from '../arbitrary/judgedPolicies.js'
import { policy, stated } from '../rule/judged.js'
import { counting, held, ordersOf } from '../subject/chartOf.js'
import { chartReviewOf, dailyLimit } from './reviewed.js'

const may = (rule: string, ...roles: ReadonlyArray<string>) => stated({ rule, roles })

const agency = policy(
  {
    overridable: [
      may('planCoversServiceDate', 'supervisor', 'biller'),
      may('unitsAreWithinDailyLimit', 'supervisor'),
      may('timesAreDocumented', 'supervisor'),
    ],
  },
  { payer: 'agency', kind: 'agency' },
)

const payer = counting({
  plan: stated({ inEffectOnServiceDate: true }),
  limits: [dailyLimit(16)],
})

const override = (id: string, fields: object = {}) => ({
  id,
  rule: 'planCoversServiceDate',
  session: 'a',
  role: 'supervisor',
  reason: 'documentedElsewhere',
  decidedOn: '2026-12-31',
  ...fields,
})

const sessions = [held('a', '09:00', '10:00'), held('b', '11:00', '12:00')]

const reviewWith = (
  overrides: ReadonlyArray<object>,
  chart: object = { sessions, plans: [] },
  policies: ReadonlyArray<PolicyHistory> = [payer, agency],
): ChartReview => chartReviewOf({ ...chart, overrides }, policies)

const claimedIn = ({ lines }: ChartReview): number => {
  let units = 0
  for (const { outcome } of lines) units += T.isLeft(outcome) ? 0 : outcome.right.units
  return units
}

const standingsIn = ({ overrides }: ChartReview) =>
  overrides.map(({ override: id, outcome, refusal }) =>
    [id, outcome, ...(refusal === undefined ? [] : [refusal])].join(' '),
  )

const supportIn = (chart: ChartReview) => chart.sessions.map(({ support }) => support)

describe('an override that the agency allows', () => {
  it('lets a finding stand, which is as it was but for that', () => {
    const before = reviewWith([])
    const after = reviewWith([override('o1')])
    expect(supportIn(before)).toEqual(['unsupported', 'unsupported'])
    expect(supportIn(after)).toEqual(['supported', 'unsupported'])
    expect([claimedIn(before), claimedIn(after)]).toEqual([0, 4])
    const planOf = (chart: ChartReview) =>
      chart.sessions[0]?.findings.find(({ rule }) => rule === 'planCoversServiceDate')
    expect(planOf(after)).toEqual({ ...planOf(before), overriddenBy: 'o1' })
    const ids = [planOf(before)].flatMap((one) => (one && isOpen(one) ? [one.id] : []))
    expect(after.overrides).toEqual([{ override: 'o1', outcome: 'applied', findings: ids }])
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
      'arithmetic, whatever the agency says',
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

describe('an override that nobody allows', () => {
  it.each<readonly [string, ReadonlyArray<PolicyHistory>]>([
    ['without an agency', [payer]],
    [
      'where the payer alone says so',
      [
        counting({
          overridable: [may('planCoversServiceDate', 'supervisor')],
          plan: stated({ inEffectOnServiceDate: true }),
        }),
      ],
    ],
  ])('changes nothing %s', (_, policies) => {
    const chart = reviewWith([override('o1')], undefined, policies)
    expect(supportIn(chart)).toEqual(['unsupported', 'unsupported'])
    expect(standingsIn(chart)).toEqual(['o1 notAllowed policyDoesNotAllow'])
  })

  it('does not pay for units beyond a limit', () => {
    const long = { sessions: [held('a', '09:00', '14:00')], plans: [] }
    const overrides = [override('o1'), override('o2', { rule: 'unitsAreWithinDailyLimit' })]
    const chart = reviewWith(overrides, long)
    expect(standingsIn(chart)).toEqual(['o1 applied', 'o2 notAllowed unitsAreBeyondLimit'])
    expect(claimedIn(chart)).toBe(16)
  })
})

describe('overrides of everything that can be overridden', () => {
  const everything = policy(
    {
      overridable: rules.slice(0, 64).map(({ id }) => may(id, 'supervisor')),
    },
    { payer: 'permissive', kind: 'agency' },
  )
  const overrides = rules.map(({ id }) => override(id, { rule: id, session: undefined }))
  const judge = (caseload: unknown) => review([...judging, everything], '2026-12-31')(caseload)

  it('never claim more than is documented, nor what the records forbid', () => {
    fc.assert(
      fc.property(JudgedCaseload, ({ charts }) => {
        const { charts: reviewed } = judge({ charts: charts.map((one) => ({ ...one, overrides })) })
        for (const chart of reviewed) {
          let documented = 0
          const forbidden = new Set<string>()
          for (const { session, units = 0, findings } of chart.sessions) {
            documented += units
            const isForbidden = findings.some(
              (one) =>
                isOpen(one) &&
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
  })

  it('change neither the sessions nor what is documented', () => {
    fc.assert(
      fc.property(JudgedCaseload, ({ charts }) => {
        const without = judge({ charts })
        const withThem = judge({ charts: charts.map((one) => ({ ...one, overrides })) })
        expect(withThem.summary.documentedUnits).toEqual(without.summary.documentedUnits)
        expect(withThem.charts.map(({ sessions: all }) => all.length)).toEqual(
          without.charts.map(({ sessions: all }) => all.length),
        )
      }),
      { numRuns: 30 },
    )
  })
})
