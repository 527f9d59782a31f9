import { describe, expect, it } from 'vitest'
import { MOST_OF_LINE } from '../../src/audit/lineAudits.js'
import { aLine, anHour, auditOf } from '../audit/audited.js'

/**
 * Audits that would not end within the time of a test if anything in them were gone through once for each pair: lines,
 * sessions, charts or rates that are all alike.
 */
const MANY = 5_000

const many = <A>(make: (index: number) => A): ReadonlyArray<A> =>
  Array.from({ length: MANY }, (_, index) => make(index))

const linesOf = (fields: (index: number) => object) =>
  many((index) => ({ ...aLine, id: `l${index}`, ...fields(index) }))

describe('many that are alike', () => {
  it('lines of one id: each is reckoned, and lists few of all findings about that id', () => {
    const lines = many((index) => ({ ...aLine, units: 1 + index }))
    const { lines: audits, totals } = auditOf({ lines })
    expect(audits.length).toBe(MANY)
    expect(totals.overall.supportedUnits).toBe(4)
    for (const { findings } of audits) expect(findings.length).toBe(MOST_OF_LINE)
    const [first] = audits
    expect(first?.findingsLeftOut).toBeGreaterThan(MANY)
  })

  it('sessions of one id, each billed by it: which one is meant cannot be told', () => {
    const { totals, findings } = auditOf({
      sessions: many(() => anHour),
      lines: linesOf(() => ({})),
    })
    expect(totals.overall.undeterminedUnits).toBe(4 * MANY)
    expect(totals.overall.overpaidUnits).toBe(0)
    expect(totals.undetermined).toContainEqual({
      missing: 'billedLine.sessions',
      sessions: 0,
      lines: MANY,
    })
    expect(findings.filter(({ rule }) => rule === 'billedRecordsAreKnown')).toEqual([])
  })

  it('lines of one session: its units are given once', () => {
    const { totals } = auditOf({ lines: linesOf(() => ({})) })
    expect(totals.overall.supportedUnits).toBe(4)
    expect(totals.overall.overpaidUnits).toBe(4 * MANY - 4)
  })

  it('rates of one payer and code that differ in modifiers or in days', () => {
    const rate = { payer: 'payer', code: 'H2014', effective: { from: '2026-01-01' } }
    const rates = many((index) => ({
      ...rate,
      centsPerUnit: index,
      ...(index === 0
        ? {}
        : index % 2 === 0
          ? { effective: { from: '2025-01-01', through: '2025-12-31' } }
          : { modifiers: ['HQ', `${10 + (index % 90)}`] }),
    }))
    const { totals } = auditOf({ lines: linesOf(() => ({})), claims: { rates } })
    expect(totals.overall.linesWithoutRate).toBe(0)
    expect(totals.overall.overpaidCents).toBe(0)
  })
})

it('a session named among others of an id that few bear is matched with all of them', () => {
  const { lines } = auditOf({ sessions: [anHour, anHour] })
  expect(lines[0]?.sessions).toEqual(['s1', 's1'])
})
