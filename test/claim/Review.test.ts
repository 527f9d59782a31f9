import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { review } from '../../src/claim/Review.js'
import { baseline, texasMedicaid } from '../../src/payers/index.js'
import { objectsIn } from '../record/plainValues.js'
import { demanding } from '../rule/faults.js'
import { counting, held } from '../subject/chartOf.js'
import { call } from './call.js'
import { hostileInputs } from './hostileInputs.js'
import { dailyLimit, member, reviewOf } from './reviewed.js'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const diagnoses = [{ code: 'F20.9', establishedOn: '2020-01-01' }]

const atHome = { placeOfService: '12' }

const caseload = {
  charts: [{ member, diagnoses, sessions: [held('a', '09:00', '10:00', atHome)] }],
}

const named = { renderingProvider: 'bob', authorization: 'authorization' }

/** Every list of a chart, and the staff: nothing but one session. */
const all = {
  staff: [],
  sessions: [held('session', '09:00', '10:00', named)],
  notes: [],
  plans: [],
  assessments: [],
  diagnoses: [],
  authorizations: [],
  stays: [],
}

const issuesOf = (policies: unknown, asOf: unknown, moment: unknown, input: unknown) => {
  const { issues } = call(policies, asOf, moment)(input)
  return issues.map(({ path, kind }) => `${path.join('.')} ${kind}`)
}

describe('review', () => {
  it('says as of when and for which moment it is', () => {
    const reviewed = review([counting()], '2026-12-31', 'audit')(caseload)
    expect([reviewed.asOf, reviewed.moment]).toEqual(['2026-12-31', 'audit'])
    expect(review([], '2026-12-31')(caseload).moment).toBe('claim')
  })

  it('charts are in order of member', () => {
    const charts = ['b', 'a', 'c'].map((id) => ({ member: { id }, sessions: [] }))
    expect(reviewOf(charts).charts.map((chart) => chart.member)).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['no list of policies', undefined, '2026-12-31', 'claim', caseload, ['policies type']],
    ['no day', [counting()], '2026-02-30', 'claim', caseload, ['asOf form']],
    ['no moment', [counting()], '2026-12-31', 'later', caseload, ['moment word']],
    ['no caseload', [counting()], '2026-12-31', 'claim', null, ['caseload type']],
    ['no charts', [counting()], '2026-12-31', 'claim', {}, ['caseload.charts missing']],
    [
      'no record',
      [counting()],
      '2026-12-31',
      'claim',
      { charts: [{ member, sessions: [{ id: 'a', code: 'H2014', start: 'nine' }] }] },
      ['caseload.charts.0.sessions.0.start form'],
    ],
    [
      'none of it',
      'policies',
      'today',
      'later',
      'caseload',
      ['policies type', 'asOf form', 'moment word', 'caseload type'],
    ],
  ])('%s is an issue', (_, policies, asOf, moment, input, expected) => {
    expect(issuesOf(policies, asOf, moment, input)).toEqual(expected)
  })

  it.each([
    ['day', 'today', 'claim'],
    ['moment', '2026-12-31', 'later'],
  ])('without a %s nothing is judged, and no sum is told', (_, asOf, moment) => {
    const { charts, policies, summary } = call([counting()], asOf, moment)(caseload)
    expect([charts, policies]).toEqual([[], []])
    expect(summary.documentedUnits).toBe('undetermined')
    expect(summary.claimableUnits).toBe(0)
  })

  it('a policy that cannot be read silences no other', () => {
    const { issues, summary } = call([{ payer: 'x' }, counting()], '2026-12-31', 'claim')(caseload)
    expect(new Set(issues.map(({ path }) => path.slice(0, 2).join('.')))).toEqual(
      new Set(['policies.0']),
    )
    expect(summary.claimableUnits).toBe(4)
  })

  it('where no policy judges a session nothing of it may be claimed', () => {
    const { charts, summary } = review([], '2026-12-31')(caseload)
    expect(charts[0]?.lines.map(({ outcome }) => T.isLeft(outcome))).toEqual([true])
    expect(summary.claimableUnits).toBe(0)
  })

  it('a chart that cannot be read leaves the others, and makes the sum undetermined', () => {
    const charts = [...caseload.charts, { sessions: [] }]
    const { summary, issues } = reviewOf(charts)
    expect(issues.map(({ path }) => path)).toEqual([['caseload', 'charts', 1, 'member']])
    expect([summary.claimableUnits, summary.documentedUnits]).toEqual([4, 'undetermined'])
  })

  it('a session that cannot be read keeps every claim of its member back', () => {
    const { summary } = reviewOf([
      { member, sessions: [held('a', '09:00', '10:00'), { id: 'b', start: 'nine' }] },
    ])
    expect([summary.claimableUnits, summary.documentedUnits]).toEqual([0, 'undetermined'])
  })

  it.each([
    [
      'sessions',
      [held('session', '09:00', '10:00', named), { id: 'b', code: 'H2014', start: 'nine' }],
    ],
    ['notes', [{ id: 'note', session: 'session', skills: [{ domain: 'juggling' }] }]],
    ['plans', [{ id: 'plan', status: 'eternal' }]],
    ['assessments', [{ id: 'assessment', assessedOn: 'in spring' }]],
    ['diagnoses', [{ code: 'low spirits' }]],
    ['authorizations', [{ id: 'authorization', units: 'many' }]],
    ['stays', [{ id: 'stay', kind: 'at sea' }]],
    ['staff', [{ id: 'bob', credentials: 'many' }]],
  ])('a record of %s that cannot be read is why it is not known', (list, records) => {
    const { staff, ...chart } = { ...all, [list]: records }
    const { charts, issues } = review(
      [demanding],
      '2026-12-31',
    )({
      staff,
      charts: [{ member, ...chart }],
    })
    const causes = charts.flatMap(({ sessions }) =>
      sessions.flatMap(({ findings }) =>
        findings.flatMap((finding) =>
          finding.outcome === 'undetermined' && finding.missing.includes(list)
            ? [finding.cause]
            : [],
        ),
      ),
    )
    expect(issues).toHaveLength(1)
    expect(causes.length).toBeGreaterThan(0)
    expect(new Set(causes.map((cause) => JSON.stringify(cause)))).toEqual(
      new Set([JSON.stringify({ reason: 'recordsWereLeftOut', lists: [list] })]),
    )
  })

  it.each(hostileInputs)('reads %s in any argument', (_, value) => {
    for (const moment of ['claim', value]) {
      for (const asOf of ['2026-12-31', value]) {
        for (const policies of [[texasMedicaid, baseline], value, [value], [value, baseline]]) {
          const judge = call(policies, asOf, moment)
          for (const input of [caseload, value, { charts: value }, { charts: [value] }]) {
            expect(judge(input).summary.claimableUnits).toBe(0)
          }
        }
      }
    }
  })

  it('two calls share nothing that a caller could change', () => {
    const judge = review([counting({ limits: [dailyLimit(3)] })], '2026-12-31')
    const before = JSON.stringify(judge(caseload))
    const seen = new Set(objectsIn(judge(caseload)))
    expect(
      objectsIn(judge(caseload)).filter((one) => seen.has(one) && !Object.isFrozen(one)),
    ).toEqual([])
    expect(JSON.stringify(judge(caseload))).toBe(before)
  })
})

describe('many records', () => {
  const count = 2_000

  const sessionsOf = (fields: (index: number) => object) =>
    Array.from({ length: count }, (_, index) => ({
      ...held(`session-${index}`, '09:00', '10:00'),
      ...fields(index),
    }))

  it('all at the same time: each overlaps, none may be claimed', () => {
    const { summary } = reviewOf([{ member, sessions: sessionsOf(() => ({})) }])
    expect(summary.sessions.unsupported).toBe(count)
    expect([summary.documentedUnits, summary.claimableUnits]).toEqual([4 * count, 0])
  })

  /** The quarters of an hour of March, 92 of each day. */
  const quarter = (index: number) => {
    const date = `2026-03-${twoDigits(1 + Math.floor(index / 92))}`
    const at = (minute: number): string =>
      `${date}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:00-06:00`
    return { start: at(15 * (index % 92)), end: at(15 * (index % 92) + 15) }
  }

  it('each of another provider, one after another: a line each, within the limit of each day', () => {
    const sessions = sessionsOf((index) => ({
      ...quarter(index),
      renderingProvider: `staff-${index}`,
    }))
    const policies = [counting({ limits: [dailyLimit(16)] })]
    const { charts, summary } = reviewOf([{ member, sessions }], policies)
    const days = Math.ceil(count / 92)
    expect(charts[0]?.lines).toHaveLength(count)
    expect([summary.documentedUnits, summary.claimableUnits]).toEqual([count, 16 * days])
  })

  it('plans, diagnoses and coverages as many as may be', () => {
    const many = 1_000
    const plans = Array.from({ length: many }, (_, index) => ({
      id: `plan-${index}`,
      effective: { from: '2025-01-01', through: '2025-12-31' },
    }))
    const diagnoses = Array.from({ length: many }, (_, index) => ({
      code: `F1${index % 10}.${index % 9}`,
      establishedOn: '2025-01-01',
    }))
    const coverages = Array.from({ length: many }, (_, index) => ({
      payer: index === 7 ? 'payer' : `payer-${index}`,
      order: index === 7 ? 0 : 1,
    }))
    const sessions = sessionsOf(quarter)
    const chart = { member: { id: 'member', coverages }, plans, diagnoses, sessions }
    const { summary, issues } = reviewOf([chart])
    expect(issues).toEqual([])
    expect(summary.documentedUnits).toBe(count)
  })
})
