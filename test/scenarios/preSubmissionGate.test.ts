import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import * as A from 'fp-ts/ReadonlyArray'
import {
  audit,
  describeDecodeIssue,
  decodePolicy,
  explain,
  isOpen,
  review,
  type Review,
} from '../../src/index.js'
import { texasMedicaid } from '../../src/payers/index.js'

/**
 * The gate before submission. A biller is about to send lines that people have edited. The gate has the lines, the
 * coverage, and the sessions and plans behind them. It derives the supported lines again and holds what differs, with
 * the rule and what to do; the edited lines themselves are compared by the audit.
 */
const inHandbook = (value: unknown) => ({ value, source: 'handbook' })

const agency = A.rights([
  decodePolicy({
    payer: 'our-agency',
    name: 'An invented agency',
    kind: 'agency',
    sources: [
      {
        key: 'handbook',
        document: 'Billing handbook of an invented agency',
        edition: '2016',
        address: 'https://example.org/handbook',
        readOn: '2016-01-02',
        reading: 'firstHand',
      },
    ],
    editions: [
      {
        edition: '2016',
        effective: { from: '2016-01-01' },
        verifiedOn: '2016-12-31',
        service: inHandbook('Skills training'),
        serviceCode: inHandbook('H2014'),
        plan: inHandbook({ inEffectOnServiceDate: true }),
        claimTerms: {
          modifiers: [inHandbook({ modifier: 'HQ', when: { formats: ['group'] } })],
        },
        overridable: ['planCoversServiceDate', 'qualifyingDiagnosisIsInForce'].map((rule) =>
          inHandbook({ rule, roles: ['supervisor'] }),
        ),
      },
    ],
  }),
])

const plan = {
  id: 'plan-1',
  status: 'active',
  effective: { from: '2016-07-01', through: '2016-12-31' },
}

/** One session of 50 minutes: 3 times 15 by Texas, and 5 minutes that are paid by nobody. */
const chartOf = (member: string, more: object) => ({
  member: { id: member, coverages: [{ payer: 'texas-medicaid', from: '2016-01-01' }] },
  diagnoses: [{ code: 'F20.9', establishedOn: '2016-01-15' }],
  plans: [plan],
  sessions: [
    {
      id: `session-of-${member}`,
      code: 'H2014',
      status: 'finished',
      start: '2016-12-05T09:00:00-06:00',
      end: '2016-12-05T09:50:00-06:00',
      placeOfService: '53',
      format: { kind: 'individual' },
    },
  ],
  ...more,
})

const override = {
  id: 'override-1',
  rule: 'planCoversServiceDate',
  role: 'supervisor',
  reason: 'documentedElsewhere',
  decidedOn: '2016-12-12',
}

const gate = (charts: ReadonlyArray<object>, moment: 'claim' | 'audit' = 'claim'): Review =>
  review([texasMedicaid, ...agency], '2016-12-14', moment)({ charts })

/** Units that may be claimed of a member, as a gate looks them up for a line. */
const supportedUnits = ({ charts }: Review, member: string): number =>
  charts
    .filter((chart) => chart.member === member)
    .flatMap(({ lines }) => lines)
    .reduce((units, { outcome }) => units + (T.isLeft(outcome) ? 0 : outcome.right.units), 0)

describe('the gate before submission', () => {
  it('holds a line of more units than the documentation supports', () => {
    const edited = [
      { member: 'member-1', units: 3 },
      { member: 'member-2', units: 4 },
    ]
    const derived = gate([chartOf('member-1', {}), chartOf('member-2', {})])

    expect(edited.filter(({ member, units }) => units > supportedUnits(derived, member))).toEqual([
      { member: 'member-2', units: 4 },
    ])
  })

  // The only plan begins after 5 December.
  it('says why nothing may be claimed, and what to do', () => {
    const late = { ...plan, effective: { from: '2016-12-10', through: '2017-06-30' } }
    const [line] = gate([chartOf('member-1', { plans: [late] })]).charts[0]?.lines ?? []
    const [first] = line === undefined || T.isRight(line.outcome) ? [] : line.outcome.left

    expect(first).toMatchObject({ rule: 'planCoversServiceDate', fixedBy: 'clinician' })
    expect(first && explain('biller')(first)).toMatchObject({
      reason: 'The nearest plan, plan-1, began after 2016-12-05.',
    })
  })

  /*
   * The agency asks for a plan itself, and lets a supervisor decide about it, and nobody else. The finding stays in the
   * review with the id of the decision; once the plan is on file the decision is used for nothing.
   */
  it.each([
    ['of a supervisor', [], {}, 'applied', 3],
    ['of a biller', [], { role: 'biller' }, 'notAllowed', 0],
    ['that came after the review', [], { decidedOn: '2016-12-15' }, 'notAllowed', 0],
    ['that came before the session', [], { decidedOn: '2016-12-04' }, 'notAllowed', 0],
    ['that is not needed any more', [plan], {}, 'unused', 3],
  ])('an override %s', (_case, plans, changes, outcome, units) => {
    const overrides = [{ ...override, ...changes }]
    const derived = gate([chartOf('member-1', { plans, overrides })])

    expect(derived.charts[0]?.overrides).toMatchObject([{ override: 'override-1', outcome }])
    expect(supportedUnits(derived, 'member-1')).toBe(units)
  })

  // Texas asks for the diagnosis. The agency's handbook cannot waive what the payer asks, though it says so.
  it('an agency does not waive what the payer asks', () => {
    const overrides = [{ ...override, rule: 'qualifyingDiagnosisIsInForce' }]
    const derived = gate([chartOf('member-1', { diagnoses: [], overrides })])

    expect(derived.charts[0]?.overrides).toMatchObject([
      { outcome: 'notAllowed', refusal: 'policyDoesNotAllow' },
    ])
    expect(supportedUnits(derived, 'member-1')).toBe(0)
  })

  // An auditor looks at the records. The decision is shown beside the finding, which weighs what it weighs.
  it('an audit shows what the agency decided, and does not heed it', () => {
    const { charts, summary } = gate(
      [chartOf('member-1', { plans: [], overrides: [override] })],
      'audit',
    )
    const findings = charts[0]?.overrides.flatMap(({ findings: ids }) => ids) ?? []
    const found = charts[0]?.sessions[0]?.findings.find(
      (one) => 'id' in one && findings.includes(one.id),
    )

    expect(charts[0]?.overrides).toMatchObject([{ outcome: 'notHonored' }])
    expect(found).toMatchObject({ rule: 'planCoversServiceDate', outcome: 'notMet' })
    expect(found).not.toHaveProperty('overriddenBy')
    expect(summary.sessions).toEqual({ supported: 0, unsupported: 1, undetermined: 0 })
  })

  it('goes on after a chart that cannot be read, and names the place', () => {
    const unreadable = chartOf('member-2', { member: { id: 'member-2', coverages: 'texas' } })
    const derived = gate([chartOf('member-1', {}), unreadable, chartOf('member-3', {})])

    expect(derived.issues.map(describeDecodeIssue)).toEqual([
      'caseload.charts[1].member.coverages is of another type (expected list of Coverage)',
    ])
    expect(derived.charts.map(({ member }) => [member, supportedUnits(derived, member)])).toEqual([
      ['member-1', 3],
      ['member-3', 3],
    ])
  })

  /*
   * The lines as people edited them are held against what is documented as if they were sent: a draft does not count, and
   * is listed by its standing alone. 255 minutes are 17 units by Texas, which pays 16 a day; the agency asks for HQ in a
   * group, and the session was with the member alone.
   */
  it.each([
    ['as derived', { units: 3 }, '2016-12-05T09:50:00-06:00', []],
    [
      'one unit more',
      { units: 4 },
      '2016-12-05T09:50:00-06:00',
      ['billedUnitsAreDocumented: roundedUp'],
    ],
    ['at the cap', { units: 16 }, '2016-12-05T13:00:00-06:00', []],
    [
      'over the cap',
      { units: 17 },
      '2016-12-05T13:15:00-06:00',
      ['unitsAreWithinDailyLimit: dayIsOverLimit'],
    ],
    [
      'with a modifier that the facts contradict',
      { units: 3, modifiers: ['HQ'] },
      '2016-12-05T09:50:00-06:00',
      ['billedFormatIsDocumented: individualBilledAsGroup'],
    ],
    [
      'at another place',
      { units: 3, placeOfService: '12' },
      '2016-12-05T09:50:00-06:00',
      ['billedLineAgreesWithSession: placeOfServiceDiffers'],
    ],
  ])('an edited line %s', (_case, edit, end, expected) => {
    const [session] = chartOf('member-1', {}).sessions
    const chart = chartOf('member-1', {
      sessions: [{ ...session, end }],
    })
    const draft = {
      id: 'line-1',
      status: 'draft',
      member: 'member-1',
      payer: 'texas-medicaid',
      code: 'H2014',
      serviceDate: '2016-12-05',
      placeOfService: '53',
      modifiers: [],
      sessions: ['session-of-member-1'],
      ...edit,
    }
    const asSent = { ...draft, status: 'submitted' }
    const judged = (line: object) =>
      audit([texasMedicaid, ...agency], '2016-12-14')({ charts: [chart] }, { lines: [line] })

    expect(judged(draft).lines).toEqual([
      expect.objectContaining({ line: 'line-1', standing: 'draft', findings: [] }),
    ])
    const found = judged(asSent)
    const held = new Set(found.lines.flatMap(({ findings }) => findings))
    const ofSessions = found.charts.flatMap(({ sessions }) =>
      sessions.flatMap(({ findings }) => findings.filter(isOpen)),
    )
    expect(
      [...found.findings, ...ofSessions].flatMap((finding) =>
        held.has(finding.id) && finding.outcome === 'notMet'
          ? [`${finding.rule}: ${finding.detail.reason}`]
          : [],
      ),
    ).toEqual(expected)
  })
})
