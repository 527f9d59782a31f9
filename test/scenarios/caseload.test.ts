import * as A from 'fp-ts/ReadonlyArray'
import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import agency from '../../examples/caseload/agency.json' with { type: 'json' }
import caseload from '../../examples/caseload/caseload.json' with { type: 'json' }
import expected from '../../examples/caseload/expected.json' with { type: 'json' }
import { printReview } from '../../examples/caseload/printReview.js'
import {
  decodePolicy,
  explain,
  isOpen,
  review,
  type ChartReview,
  type Finding,
  type LineReview,
  type OpenFinding,
} from '../../src/index.js'
import { baseline, michiganPihpCmhsp, texasMedicaid } from '../../src/payers/index.js'

/**
 * The example caseload against examples/caseload/expected.json, which was worked out by hand from the
 * texts of the payers. Where the two disagree, the arithmetic beside each number says who is right.
 */
const agencyPolicies = A.rights([decodePolicy(agency)])

const policies = [texasMedicaid, michiganPihpCmhsp, ...agencyPolicies, baseline]

const reviewed = review(policies, expected.asOf)(caseload)

interface FindingByHand {
  readonly rule: string
  readonly by: string
  readonly outcome: string
  readonly severity: string
  readonly reason?: string
  readonly missing?: ReadonlyArray<string>
}

interface SessionByHand {
  readonly session: string
  readonly date: string
  readonly minutes?: number
  readonly units?: number
  readonly support: string
  readonly working: string
  readonly findings: ReadonlyArray<FindingByHand>
}

interface LineByHand {
  readonly date: string
  readonly code: string
  readonly format: string
  readonly documentedUnits: number
  readonly units: number
  readonly overLimitUnits: number
  readonly sessions: ReadonlyArray<string>
  readonly working: string
}

interface MemberByHand {
  readonly member: string
  readonly sessions: ReadonlyArray<SessionByHand>
  readonly claimLines: ReadonlyArray<LineByHand>
  readonly notClaimed: ReadonlyArray<string>
  readonly limits: ReadonlyArray<unknown>
  readonly assumptions: ReadonlyArray<unknown>
}

const members: ReadonlyArray<MemberByHand> = expected.members

/** The numbers without the words beside them, of which there must be some. */
const numbersOf = <W extends { readonly working: string }>(byHand: W): Omit<W, 'working'> => {
  expect(byHand.working).not.toBe('')
  const { working, ...numbers } = byHand
  return working === '' ? byHand : numbers
}

const authorityOf = ({ policy }: Finding): string => policy?.payer ?? 'records'

const shown = (finding: OpenFinding) => ({
  rule: finding.rule,
  by: authorityOf(finding),
  outcome: finding.outcome,
  severity: finding.severity,
  ...(finding.outcome === 'notMet'
    ? { reason: finding.detail.reason }
    : { missing: finding.missing }),
})

/** By rule, then by whose it is: the order of the rules is not what this scenario is about. */
const inOrder = <A extends { readonly rule: string; readonly by: string }>(
  findings: ReadonlyArray<A>,
): ReadonlyArray<A> => {
  const key = ({ rule, by }: A): string => `${rule} ${by}`
  return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

const linesIn = ({ lines }: ChartReview) =>
  lines.flatMap(({ sessions, outcome }) => {
    if (T.isLeft(outcome)) return []
    const { serviceDate, code, format, documentedUnits, units, overLimitUnits } = outcome.right
    return [{ date: serviceDate, code, format, documentedUnits, units, overLimitUnits, sessions }]
  })

const unclaimedIn = ({ lines }: ChartReview): ReadonlyArray<string> =>
  lines.filter(({ outcome }) => T.isLeft(outcome)).flatMap(({ sessions }) => sessions)

const chartOf = (member: string): ChartReview | undefined =>
  reviewed.charts.find((chart) => chart.member === member)

it('the caseload and the policies are read without an issue', () => {
  expect(reviewed.issues).toEqual([])
  expect(agencyPolicies).toHaveLength(1)
  expect(reviewed.asOf).toBe(expected.asOf)
  expect(reviewed.moment).toBe(expected.moment)
})

it('every member is reviewed, in order', () => {
  expect(reviewed.charts.map(({ member }) => member)).toEqual(members.map(({ member }) => member))
})

describe.each(members)('$member', (byHand) => {
  const chart = chartOf(byHand.member)

  it('sessions, in order of start', () => {
    expect(chart?.sessions.map(({ session }) => session)).toEqual(
      byHand.sessions.map(({ session }) => session),
    )
  })

  const cases = byHand.sessions.map(
    (session, index) => [session.session, session.date, session, index] as const,
  )

  it.each(cases)('%s on %s: minutes, units and support', (session, date, byHandSession, index) => {
    const one = chart?.sessions[index]
    const { minutes, units, support } = numbersOf(byHandSession)
    expect([one?.session, one?.serviceDate]).toEqual([session, date])
    expect([one?.minutes, one?.units, one?.support]).toEqual([minutes, units, support])
  })

  it.each(cases)('%s on %s: open findings', (_session, _date, { findings }, index) => {
    const open = chart?.sessions[index]?.findings.filter(isOpen) ?? []
    expect(inOrder(open.map(shown))).toEqual(inOrder(findings))
  })

  it('claim lines', () => {
    expect(chart && linesIn(chart)).toEqual(byHand.claimLines.map(numbersOf))
  })

  it('sessions that give no line, each with the reason', () => {
    expect(chart && unclaimedIn(chart)).toEqual(byHand.notClaimed)
  })

  it('what is left of the daily limit', () => {
    const limits = chart?.limits.map(({ from, through, maximum, used, left }) => {
      expect(through).toBe(from)
      return { date: from, maximum, used, left }
    })
    expect(limits).toEqual(byHand.limits)
  })

  it('what the units rest on where the payer is silent', () => {
    expect(chart?.assumptions).toEqual(byHand.assumptions)
  })
})

describe('the counts', () => {
  const { counts } = expected
  const outcomes = (outcome: 'notMet' | 'undetermined') =>
    Object.fromEntries(
      reviewed.summary.rules
        .filter((count) => count[outcome] > 0)
        .map((count) => [count.rule, count[outcome]]),
    )

  it('sessions by support', () => {
    expect(reviewed.summary.sessions).toEqual(numbersOf(counts.reviewed))
  })

  it('units documented, claimable and beyond a limit', () => {
    const { documentedUnits, claimableUnits, overLimitUnits } = reviewed.summary
    const { documented, claimable, overLimit } = numbersOf(counts.units)
    expect([documentedUnits, claimableUnits, overLimitUnits]).toEqual([
      documented,
      claimable,
      overLimit,
    ])
  })

  it('findings by rule', () => {
    expect({ notMet: outcomes('notMet'), undetermined: outcomes('undetermined') }).toEqual(
      numbersOf(counts.findings),
    )
  })

  it('the hand work adds up', () => {
    const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((a, b) => a + b, 0)
    const sessions = members.flatMap((member) => member.sessions)
    const lines = members.flatMap((member) => member.claimLines)
    expect(sum(sessions.map(({ units }) => units ?? 0))).toBe(counts.units.documentedAsFarAsKnown)
    expect(sum(lines.map(({ units }) => units))).toBe(counts.units.claimable)
    expect(sum(lines.map(({ overLimitUnits }) => overLimitUnits))).toBe(counts.units.overLimit)
  })
})

it('the policies that were used', () => {
  const used = reviewed.policies.map(({ payer, edition, verifiedOn, sessionsAfterVerifiedOn }) => ({
    payer,
    edition,
    verifiedOn,
    sessionsAfterVerifiedOn,
  }))
  expect(used).toEqual(expected.policies.map(numbersOf))
})

describe('the trace', () => {
  const lines = reviewed.charts.flatMap(({ lines: all }) => all)
  const claimed = lines.flatMap(({ outcome }: LineReview) =>
    T.isLeft(outcome) ? [] : [outcome.right],
  )

  it('leads from each unit of a line to fifteen minutes of sessions', () => {
    for (const { units, slices } of claimed) {
      expect(slices.map(({ minutes }) => minutes)).toEqual(Array.from({ length: units }, () => 15))
    }
  })

  it.each([
    [
      'over the clock change, in the offsets of the session',
      '2016-11-06',
      [['session-1-01', '2016-11-06T02:15:00-04:00', '2016-11-06T01:30:00-05:00']],
    ],
    [
      'over two sessions of eight minutes',
      '2016-11-14',
      [
        ['session-1-06', '2016-11-14T13:00:00-05:00', '2016-11-14T13:08:00-05:00'],
        ['session-1-07', '2016-11-14T16:00:00-05:00', '2016-11-14T16:07:00-05:00'],
      ],
    ],
  ])('%s', (_name, date, pieces) => {
    const last = claimed.filter(
      ({ serviceDate, member, format }) =>
        serviceDate === date && member === 'member-1' && format === 'individual',
    )[0]?.slices
    expect(last?.at(-1)?.pieces.map(({ session, start, end }) => [session, start, end])).toEqual(
      pieces,
    )
  })
})

describe('the printed review', () => {
  const lines = printReview(reviewed, caseload, policies)

  it('keeps within the width of a terminal, but for addresses', () => {
    const long = lines.filter((line) => line.length > 100 && line.trim().includes(' '))
    expect(long).toEqual([])
  })

  it.each(reviewed.charts.map((chart) => [chart.member, chart] as const))(
    '%s: says every open finding, under its session',
    (member, chart) => {
      const from = lines.findIndex((line) => line.startsWith(`${member},`))
      const text = lines.slice(from).join(' ').replaceAll(/\s+/g, ' ')
      let at = text.indexOf('Open findings')
      for (const { session, serviceDate, findings } of chart.sessions) {
        const open = findings.filter(isOpen)
        if (open.length === 0) continue
        at = text.indexOf(`${session}, ${serviceDate ?? ''}`, at)
        expect(at).toBeGreaterThan(0)
        const next = text.indexOf(' session-', at + 1)
        const end = next === -1 ? text.indexOf('Claim lines', at) : text.length
        const said = text.slice(at, end)
        for (const finding of open) {
          const { title, reason, fix } = explain('biller')(finding)
          expect(said).toContain(title)
          expect(said).toContain(reason)
          expect(said).toContain(fix)
        }
      }
    },
  )

  it('numbers each citation once and refers to none that is not listed', () => {
    const text = lines.join('\n')
    const marks = new Set(text.match(/\[\d+\]/g) ?? [])
    const listed = text.slice(text.indexOf('\nSources')).match(/^\[\d+\]/gm) ?? []
    expect([...marks].sort()).toEqual([...listed].sort())
  })
})
