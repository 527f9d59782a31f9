import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/Audit.js'
import { review } from '../../src/claim/Review.js'
import { dailyLimit } from '../claim/reviewed.js'
import { counting, held } from '../subject/chartOf.js'
import { whilePolluted } from '../codec/whilePolluted.js'
import { aLine, anHour, auditOf, foundIn, unitsOfLine } from './audited.js'

const member = { id: 'member', coverages: [{ payer: 'payer' }] }
const caseload = { charts: [{ member, sessions: [anHour] }] }

describe('audit', () => {
  it('is the review at the moment of an audit, with the billed lines beside it', () => {
    const made = audit([counting()], '2026-12-31')(caseload, { lines: [aLine] })
    const { lines, findings, leftOut, gaps, silences, unbilled, totals, ...reviewed } = made
    expect(reviewed).toEqual(review([counting()], '2026-12-31', 'audit')(caseload))
    expect(lines.map(({ line }) => line)).toEqual(['l1'])
    expect([findings, leftOut]).toEqual([[], []])
    expect(unbilled).toEqual({ sessions: 0, units: 0 })
    expect(gaps.map(({ check, missing }) => [check, missing])).toEqual([
      ['billedRecordsAreKnown', 'staff'],
    ])
    expect(silences.length).toBeGreaterThan(0)
    expect(totals.isComplete).toBe(true)
  })

  it('compares what was billed with what is documented', () => {
    expect(unitsOfLine(auditOf({ line: { units: 3 } }))).toBe('3 4 0 0 1')
    expect(unitsOfLine(auditOf({ line: { units: 4 } }))).toBe('4 4 0 0 0')
    expect(unitsOfLine(auditOf({ line: { units: 5 } }))).toBe('5 4 0 1 0')
  })

  it('takes the support from what the review finds wrong', () => {
    const made = auditOf({ chart: { member: { ...member, diedOn: '2026-03-01' } } })
    expect(unitsOfLine(made)).toBe('4 0 0 4 0')
    expect(foundIn(made)).toEqual([])
    expect(made.lines[0]?.findings).toEqual(['memberIsAlive/member/s1'])
  })

  it('holds against nobody what it cannot tell', () => {
    const made = auditOf({ policies: [] })
    expect(unitsOfLine(made)).toBe('4 0 4 0 0')
    expect(made.lines[0]?.missing).toEqual(['policy'])
  })
})

describe('what cannot be read', () => {
  const pathsOf = (...[policies, asOf, records, claims]: ReadonlyArray<unknown>) =>
    audit(policies as Parameters<typeof audit>[0], String(asOf))(records, claims).issues.map(
      ({ path }) => path,
    )

  it.each<readonly [string, ReadonlyArray<unknown>, ReadonlyArray<ReadonlyArray<string | number>>]>(
    [
      ['a policy', [[7], '2026-12-31', caseload, { lines: [] }], [['policies', 0]]],
      ['a day', [[], 'today', caseload, { lines: [] }], [['asOf']]],
      ['a caseload', [[], '2026-12-31', 7, { lines: [] }], [['caseload']]],
      ['claims', [[], '2026-12-31', caseload, 7], [['claims']]],
      [
        'a line',
        [[], '2026-12-31', caseload, { lines: [{}] }],
        [
          ['claims', 'lines', 0, 'id'],
          ['claims', 'lines', 0, 'member'],
          ['claims', 'lines', 0, 'code'],
        ],
      ],
    ],
  )('%s', (_, given, paths) => {
    expect(pathsOf(...given)).toEqual(paths)
  })

  it('without a day or a caseload no line is judged', () => {
    for (const made of [
      audit([counting()], 'today')(caseload, { lines: [aLine] }),
      audit([counting()], '2026-12-31')(undefined, { lines: [aLine] }),
    ]) {
      expect([made.lines, made.findings, made.totals.overall.lines]).toEqual([[], [], 0])
      expect(made.totals.isComplete).toBe(false)
    }
  })

  it('without claims the services are looked at all the same', () => {
    const made = audit([counting()], '2026-12-31')(caseload, undefined)
    expect(made.charts.length).toBe(1)
    expect(made.lines).toEqual([])
    expect(made.totals.isComplete).toBe(false)
  })

  it('a line that was left out: the sums are not complete', () => {
    const made = audit([counting()], '2026-12-31')(caseload, { lines: [aLine, {}] })
    expect(made.totals).toMatchObject({ isComplete: false, overall: { lines: 1 } })
  })

  it('while the prototypes of all records hold keys nothing is judged', () => {
    const judge = audit([counting()], '2026-12-31')
    const made = whilePolluted(
      Object.prototype,
      'status',
      { value: 'paid', enumerable: true },
      () => judge(caseload, { lines: [aLine] }),
    )
    expect(made.issues.map(({ kind }) => kind)).toEqual(['polluted'])
    expect([made.charts, made.lines]).toEqual([[], []])
  })
})

it('of parts that share no worker, the lines are those of the whole', () => {
  const judge = audit([counting()], '2026-12-31')
  const parts = ['1', '2', '3'].map((name) => ({
    caseload: {
      staff: [{ id: `worker${name}` }],
      charts: [
        {
          member: { ...member, id: `member${name}` },
          sessions: [{ ...anHour, id: `s${name}`, renderingProvider: `worker${name}` }],
        },
      ],
    },
    lines: [
      {
        ...aLine,
        id: `l${name}`,
        member: `member${name}`,
        renderingProvider: `worker${name}`,
        sessions: [`s${name}`],
        units: 5,
      },
    ],
  }))
  const whole = judge(
    {
      staff: parts.flatMap((part) => part.caseload.staff),
      charts: parts.flatMap((part) => part.caseload.charts),
    },
    { lines: parts.flatMap(({ lines }) => lines) },
  )
  const apart = parts.map((part) => judge(part.caseload, { lines: part.lines }))
  expect(apart.flatMap(({ lines }) => lines)).toEqual(whole.lines)
  expect(apart.reduce((sum, { totals }) => sum + totals.overall.overpaidUnits, 0)).toBe(
    whole.totals.overall.overpaidUnits,
  )
})

describe('a limit of a worker', () => {
  const worker = { renderingProvider: 'ann' }
  const staffLimit = (maximum: number) => [
    counting({ limits: [dailyLimit(maximum, { scope: 'staff' })] }),
  ]
  const charts = [
    ['m1', '09:00', '10:00'],
    ['m2', '11:00', '12:00'],
  ].map(([id = '', from = '', until = '']) => ({
    member: { id, coverages: [{ payer: 'payer' }] },
    sessions: [held(`${id} s`, from, until, worker)],
  }))
  const lines = charts.map(({ member: { id } }) => ({
    id: `${id} l`,
    member: id,
    payer: 'payer',
    serviceDate: '2026-03-02',
    code: 'H2014',
    units: 4,
    sessions: [`${id} s`],
  }))

  it.each([
    ['at, over all charts', 8, [], 0],
    ['over all charts, within each', 7, ['m2 s'], 4],
    ['over by each chart alone', 3, ['m1 s', 'm2 s'], 8],
  ])('is told once, and its units are overpaid once: %s', (_, maximum, beyond, overpaid) => {
    const made = audit(staffLimit(maximum), '2026-12-31')({ charts }, { lines })
    const ofReview = made.charts.flatMap(({ sessions }) =>
      sessions.flatMap(({ findings }) =>
        findings.flatMap(({ rule, outcome }) =>
          rule === 'unitsAreWithinDailyLimit' ? [outcome] : [],
        ),
      ),
    )
    expect(ofReview).toEqual(['notApplicable', 'notApplicable'])
    const found = made.findings.filter(({ rule }) => rule === 'servicesAreWithinStaffLimit')
    expect(found.flatMap(({ evidence }) => evidence.map(({ id }) => id))).toEqual(beyond)
    const { units = 0 } =
      made.totals.byRule.find(({ rule }) => rule === 'servicesAreWithinStaffLimit') ?? {}
    expect([units, made.totals.overall.overpaidUnits]).toEqual([overpaid, overpaid])
  })

  it('a review of the same charts tells what each alone proves', () => {
    const outcomes = (maximum: number) =>
      review(
        staffLimit(maximum),
        '2026-12-31',
        'audit',
      )({ charts }).charts.flatMap(({ sessions }) =>
        sessions.flatMap(({ findings }) =>
          findings.flatMap(({ rule, outcome }) =>
            rule === 'unitsAreWithinDailyLimit' ? [outcome] : [],
          ),
        ),
      )
    expect(outcomes(7)).toEqual(['undetermined', 'undetermined'])
    expect(outcomes(3)).toEqual(['notMet', 'notMet'])
  })
})
