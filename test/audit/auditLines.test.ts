import { describe, expect, it } from 'vitest'
import { nothingAudited } from '../../src/audit/auditLines.js'
import { MOST_FINDINGS } from '../../src/audit/reporting.js'
import { held } from '../subject/chartOf.js'
import { aLine, anHour, auditOf } from './audited.js'

describe('auditLines', () => {
  it('lists the first findings of a check, and counts the others', () => {
    const lines = Array.from({ length: MOST_FINDINGS + 2 }, (_, index) => ({
      ...aLine,
      id: `l${index}`,
      sessions: [],
      member: 'nobody',
    }))
    const { findings, leftOut, totals } = auditOf({ lines })
    const listed = findings.filter(({ rule }) => rule === 'billedRecordsAreKnown')
    expect(listed.length).toBe(MOST_FINDINGS)
    expect(leftOut).toContainEqual({ check: 'billedRecordsAreKnown', count: 2 })
    expect(totals.byRule.find(({ rule }) => rule === 'billedRecordsAreKnown')?.lines).toBe(
      MOST_FINDINGS + 2,
    )
  })

  it('an error of a check takes the support from its services, and is told at their lines', () => {
    const other = { id: 'other', coverages: [{ payer: 'payer' }] }
    const member = { id: 'member', coverages: [{ payer: 'payer' }] }
    const overlapping = held('s2', '09:30', '10:30', {
      renderingProvider: 'ann',
      format: { kind: 'individual' },
    })
    const { lines, findings } = auditOf({
      caseload: {
        charts: [
          { member, sessions: [anHour] },
          { member: other, sessions: [overlapping] },
        ],
      },
      lines: [aLine, { ...aLine, id: 'l2', member: 'other', sessions: ['s2'] }],
    })
    const found = findings.filter(({ rule }) => rule === 'providerIsWithOneMemberAtATime')
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'error'])
    expect(lines.map((line) => [line.overpaidUnits, line.findings])).toEqual(
      found.map(({ id }) => [4, [id]]),
    )
  })

  it('says of which matters no policy speaks, and what cannot be told, check by check', () => {
    const { gaps, silences } = auditOf({ line: { placeOfService: undefined } })
    expect(gaps).toContainEqual({
      check: 'billedLineAgreesWithSession',
      missing: 'billedLine.placeOfService',
      count: 1,
    })
    for (const { check, matter, services } of silences) {
      expect([typeof check, typeof matter, services]).toEqual(['string', 'string', 1])
    }
  })
})

it('nothing is audited: no line, and no sum that is complete', () => {
  expect(nothingAudited).toMatchObject({
    lines: [],
    findings: [],
    leftOut: [],
    gaps: [],
    silences: [],
    totals: { isComplete: false, overall: { lines: 0 }, byRule: [], undetermined: [] },
  })
})
