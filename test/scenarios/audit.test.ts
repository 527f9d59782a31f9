import * as A from 'fp-ts/ReadonlyArray'
import { describe, expect, it } from 'vitest'
import agency from '../../examples/audit/agency.json' with { type: 'json' }
import { auditReport, type Report } from '../../examples/audit/auditReport.js'
import caseload from '../../examples/audit/caseload.json' with { type: 'json' }
import claims from '../../examples/audit/claims.json' with { type: 'json' }
import { dollars } from '../../examples/audit/dollars.js'
import expected from '../../examples/audit/expected.json' with { type: 'json' }
import { htmlReport } from '../../examples/audit/htmlReport.js'
import { textReport } from '../../examples/audit/textReport.js'
import {
  audit,
  decodePolicy,
  explain,
  explainAudit,
  isOpen,
  type AuditFinding,
  type LineAudit,
  type OpenFinding,
} from '../../src/index.js'
import { michiganPihpCmhsp } from '../../src/payers/index.js'

/**
 * The example audit against examples/audit/expected.json, which was worked out by hand. Where the two disagree, the
 * arithmetic beside each number says who is right.
 */
const policies = [michiganPihpCmhsp, ...A.rights([decodePolicy(agency)])]

const audited = audit(policies, expected.asOf)(caseload, claims)

const { seed, size, confidencePercent } = expected.sample

const report = auditReport(audited, policies, { seed, size, confidencePercent })

const text = textReport(report)

const page = htmlReport(report)

const ofSessions = audited.charts.flatMap(({ sessions }) =>
  sessions.flatMap(({ findings }) =>
    findings.filter(isOpen).filter(({ severity }) => severity !== 'info'),
  ),
)

type Found = AuditFinding | OpenFinding

const found = new Map<string, Found>(
  [...audited.findings, ...ofSessions].map((finding) => [finding.id, finding]),
)

interface FindingByHand {
  readonly rule: string
  readonly severity: string
  readonly by?: string
  readonly reason?: string
  readonly missing?: ReadonlyArray<string>
}

interface LineByHand {
  readonly line: string
  readonly standing: string
  readonly working: string
  readonly billed?: number
  readonly supported?: number
  readonly undetermined?: number
  readonly overpaid?: number
  readonly underpaid?: number
  readonly centsPerUnit?: number
  readonly billedCents?: number
  readonly supportedCents?: number
  readonly undeterminedCents?: number
  readonly overpaidCents?: number
  readonly underpaidCents?: number
  readonly rateDifference?: number
  readonly findings: ReadonlyArray<FindingByHand>
}

const lines: ReadonlyArray<LineByHand> = expected.lines

/** The numbers without the words beside them, of which there must be some. */
const numbersOf = <W extends { readonly working: string }>(byHand: W): Omit<W, 'working'> => {
  expect(byHand.working).not.toBe('')
  const { working, ...numbers } = byHand
  return working === '' ? byHand : numbers
}

const shown = (finding: Found): FindingByHand => ({
  rule: finding.rule,
  severity: finding.severity,
  ...(finding.policy === undefined ? {} : { by: finding.policy.payer }),
  ...(finding.outcome === 'notMet'
    ? { reason: finding.detail.reason }
    : { missing: finding.missing }),
})

const inOrder = (findings: ReadonlyArray<FindingByHand>): ReadonlyArray<FindingByHand> => {
  const key = ({ rule, reason = '' }: FindingByHand): string => `${rule} ${reason}`
  return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

const unitsOf = (line: LineAudit | undefined) => [
  line?.standing,
  // Of a line that does not count nothing is reckoned.
  line?.standing === 'counted' ? line.billedUnits : undefined,
  line?.supportedUnits,
  line?.undeterminedUnits,
  line?.overpaidUnits,
  line?.underpaidUnits,
  line?.centsPerUnit,
  line?.rateDifferenceCents,
]

const MONEY = ['billed', 'supported', 'undetermined', 'overpaid', 'underpaid'] as const

const centsOf = (line: LineAudit | LineByHand | undefined) =>
  MONEY.map((of) => line?.[`${of}Cents`])

it('the caseload, the claims and the policies are read without an issue', () => {
  expect(audited.issues).toEqual([])
  expect(policies).toHaveLength(2)
  expect(audited.totals.isComplete).toBe(true)
})

it('every line is audited, in order', () => {
  expect(audited.lines.map(({ line }) => line)).toEqual(lines.map(({ line }) => line))
})

describe.each(lines.map((byHand, index) => [byHand.line, byHand, index] as const))(
  '%s',
  (_line, byHand, index) => {
    const line = audited.lines[index]

    it('units', () => {
      const numbers = numbersOf(byHand)
      const { standing, billed, supported, undetermined, overpaid, underpaid } = numbers
      expect(unitsOf(line)).toEqual([
        standing,
        billed,
        supported,
        undetermined,
        overpaid,
        underpaid,
        numbers.centsPerUnit,
        numbers.rateDifference,
      ])
    })

    it('cents', () => {
      expect(centsOf(line)).toEqual(centsOf(byHand))
    })

    it('findings', () => {
      const own = line?.findings.flatMap((id) => found.get(id) ?? []) ?? []
      expect(own).toHaveLength(line?.findings.length ?? -1)
      expect(inOrder(own.map(shown))).toEqual(inOrder(byHand.findings))
    })
  },
)

describe('the totals', () => {
  const { totals } = expected
  const rated = { linesWithoutUnits: 0, linesWithoutRate: 0, unitsWithoutRate: 0 }

  it('overall, by month, by worker and by member', () => {
    const sums = <W extends { readonly working: string }>(byHand: ReadonlyArray<W>) =>
      byHand.map((one) => ({ ...numbersOf(one), ...rated }))
    expect(audited.totals.overall).toEqual(sums([totals.overall])[0])
    expect(audited.totals.byMonth).toEqual(sums(totals.byMonth))
    expect(audited.totals.byStaff).toEqual(sums(totals.byStaff))
    expect(audited.totals.byMember).toEqual(sums(totals.byMember))
  })

  it('by rule, and what cannot be told', () => {
    expect(audited.totals.byRule).toEqual(totals.byRule.map(numbersOf))
    expect(audited.totals.undetermined).toEqual(totals.undetermined.map(numbersOf))
  })

  it('the hand work adds up', () => {
    const sum = (of: (line: LineByHand) => number | undefined): number =>
      lines.reduce((all, line) => all + (of(line) ?? 0), 0)
    const { overall } = totals
    expect(sum(({ billed }) => billed)).toBe(overall.billedUnits)
    expect(sum(({ supported }) => supported)).toBe(overall.supportedUnits)
    expect(sum(({ undetermined }) => undetermined)).toBe(overall.undeterminedUnits)
    expect(sum(({ overpaid }) => overpaid)).toBe(overall.overpaidUnits)
    expect(sum(({ underpaid }) => underpaid)).toBe(overall.underpaidUnits)
    for (const of of MONEY) {
      expect(sum((line) => line[`${of}Cents`])).toBe(overall[`${of}Cents`])
    }
  })
})

describe('the report', () => {
  const sectionOf = (title: string) =>
    report.sections.find((section) => section.title.startsWith(title))

  it('tells units and dollars', () => {
    const rows = sectionOf('Totals')?.tables?.[0]?.rows ?? []
    const told = rows.map(([name, , cents]) => [name, cents] as const)
    expect(Object.fromEntries(told)).toEqual(numbersOf(expected.dollars))
  })

  it('draws a sample and extrapolates it', () => {
    const sample = sectionOf('A sample')
    const { drawn, dollars: sums } = numbersOf(expected.sample)
    expect(sample?.tables?.[0]?.rows.map(([, ...cells]) => cells)).toEqual(
      drawn.map(({ member, month, cents }) => [member, month, dollars(cents)]),
    )
    expect(sample?.texts.join(' ').match(/\$[\d.,]*\d/g)).toEqual(sums)
  })

  it('lists every finding once, with a number, and patterns apart', () => {
    const entries = report.sections.flatMap((section) => section.entries ?? [])
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1))
    expect(entries.map(({ id }) => id).sort()).toEqual([...found.keys()].sort())
    expect(sectionOf('Patterns')?.entries?.map(({ title }) => title)).toEqual([
      'No two notes hold the same words',
      'Notes are not signed in batches',
    ])
  })

  it('says what no policy states', () => {
    expect(sectionOf('What cannot be judged')?.texts.join(' ')).toContain('patterns.unitsAtLimit')
  })

  it('says that nothing was audited where the day cannot be read, and no sum', () => {
    const nothing = audit(policies, '2016-13-31')(caseload, claims)
    expect(auditReport(nothing, policies, { seed, size, confidencePercent })).toEqual({
      title: 'Nothing was audited',
      texts: [],
      sections: [
        {
          title: 'What could not be read',
          texts: ['asOf is not of the expected form (expected CalendarDate)'],
        },
      ],
    })
  })

  it('names the lines on which nothing failed, and claims no more', () => {
    expect(sectionOf('Lines')?.texts).toContain(
      'On 4 lines no rule of this edition failed on the evidence given: line-01, line-09, line-13, line-15.',
    )
    expect(page).not.toMatch(/compliant/i)
    expect(text.join(' ')).not.toMatch(/compliant/i)
  })
})

/** What a reader of the page sees. */
const seen = page
  .replace(/<style>.*?<\/style>/s, '')
  .replace(/<[^>]*>/g, ' ')
  .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  .replace(/\s+/g, ' ')

describe('what is printed and the page', () => {
  it('keeps within the width of a terminal', () => {
    expect(text.filter((line) => line.length > 100)).toEqual([])
  })

  it('both say every finding with its records', () => {
    const printed = text.join(' ').replace(/\s+/g, ' ')
    const inWords = [
      ...audited.findings.map((finding) => [finding, explainAudit('biller')(finding)] as const),
      ...ofSessions.map((finding) => [finding, explain('biller')(finding)] as const),
    ]
    for (const [{ evidence }, { title, reason, fix = '' }] of inWords) {
      for (const said of [title, reason, fix, ...evidence.map(({ id }) => id)]) {
        expect(printed).toContain(said)
        expect(seen).toContain(said)
      }
    }
  })

  it('hold nothing of the texts of notes, no birth date and no provider number', () => {
    const secrets = [
      ...caseload.charts.flatMap(({ notes }) =>
        notes.flatMap(({ engagement, response, progress, skills }) => [
          engagement,
          response,
          progress,
          ...skills.map(({ skill }) => skill),
        ]),
      ),
      ...caseload.charts.map(({ member }) => member.birthDate),
      ...caseload.staff.map(({ npi }) => npi),
    ]
    expect(secrets).toContain('making a weekly plan')
    for (const secret of secrets) {
      expect(text.join(' ')).not.toContain(secret)
      expect(seen).not.toContain(secret)
    }
  })
})

describe('the page', () => {
  it('runs nothing and loads nothing', () => {
    expect(page).not.toMatch(/<script|javascript:|\son\w+=/i)
    expect(page).not.toMatch(/https?:|\/\/|<link|<img|<iframe|@import|url\(/i)
    expect(page).toContain("default-src 'none'")
  })

  it('names the lines of each table by headers, and each table by a caption', () => {
    const tables = report.sections.flatMap((section) => section.tables ?? [])
    const count = (part: string): number => page.split(part).length - 1
    expect(count('<caption>')).toBe(tables.length)
    expect(count('<th scope="col"')).toBe(tables.flatMap(({ columns }) => columns).length)
    expect(count('<th scope="row"')).toBe(tables.flatMap(({ rows }) => rows).length)
  })

  it('follows the reader in width and in dark', () => {
    expect(page).toContain('name="viewport"')
    expect(page).toContain('prefers-color-scheme: dark')
  })

  it('leads from each line to its findings', () => {
    const targets = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    const links = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
    expect(links.filter((id) => id?.startsWith('finding-')).length).toBeGreaterThan(0)
    expect(links.filter((id) => !targets.has(id))).toEqual([])
  })

  it('draws the units of each bar', () => {
    const [bar = ''] = page.match(/<b>2016-11<\/b>.*?<\/svg>/s) ?? []
    expect(bar).toContain('36 supported and billed, 4 cannot be told, 15 overpaid')
    // The longest bar is that of October, 58.
    expect(bar).toContain('viewBox="0 0 58 1"')
    expect([...bar.matchAll(/x="(\d+)" width="(\d+)"/g)].map(([, x, width]) => [x, width])).toEqual(
      [
        ['0', '36'],
        ['36', '4'],
        ['40', '15'],
      ],
    )
  })

  it('escapes every text', () => {
    const evil = `<script>"a"&'b'</script>`
    const hostile: Report = {
      title: evil,
      texts: [evil],
      sections: [
        {
          title: evil,
          texts: [evil],
          bars: {
            caption: evil,
            parts: [{ name: evil, kind: evil }],
            rows: [{ label: evil, units: [1] }],
          },
          tables: [
            { caption: evil, columns: [{ title: evil }, { title: evil }], rows: [[evil, evil]] },
          ],
          entries: [
            {
              number: 1,
              id: evil,
              severity: evil,
              verdict: 'Not met',
              about: evil,
              title: evil,
              reason: evil,
              fix: evil,
              facts: [evil],
              records: [evil],
            },
          ],
        },
      ],
    }
    const written = htmlReport(hostile)
    expect(written).toContain('&#60;script&#62;&#34;a&#34;&#38;&#39;b&#39;&#60;/script&#62;')
    expect(written).not.toContain('<script')
    expect(written).not.toMatch(/"a"|'b'/)
  })
})

describe('dollars', () => {
  it.each([
    [0, '$0.00'],
    [5, '$0.05'],
    [99, '$0.99'],
    [100, '$1.00'],
    [99_999, '$999.99'],
    [100_000, '$1,000.00'],
    [-1_234_567, '-$12,345.67'],
    [9_007_199_254_740_991, '$90,071,992,547,409.91'],
  ])('%d cents are %s', (cents, told) => {
    expect(dollars(cents)).toBe(told)
  })
})
