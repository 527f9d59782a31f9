import { describe, expect, it } from 'vitest'
import { billedUnitsAreDocumented } from '../../src/audit/billedUnitsAreDocumented.js'
import { held } from '../subject/chartOf.js'
import { aLine, anHour, lineBenchOf, type GivenAudit } from './audited.js'
import { saidByCheck } from './saidByCheck.js'

const said = (given: GivenAudit) => saidByCheck(billedUnitsAreDocumented, lineBenchOf(given))

describe('billedUnitsAreDocumented', () => {
  it.each([
    [3, ['fewerThanDocumented'], ['warning']],
    [4, [], []],
    [5, ['moreThanDocumented'], ['error']],
  ])('%s of 4', (units, reasons, severities) => {
    const { details, findings } = said({ line: { units } })
    expect(details).toEqual(
      reasons.map((reason) => ({
        reason,
        line: 'l1',
        billedUnits: units,
        documentedUnits: 4,
        sessions: 1,
      })),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(severities)
  })

  it('rests on the session and the line, the line to be corrected', () => {
    expect(said({ line: { units: 5 } }).findings[0]?.evidence).toEqual([
      { record: 'session', id: 's1' },
      { record: 'billedLine', id: 'l1' },
    ])
  })

  it.each([
    ['no unit', { units: 0 }],
    ['less than none', { units: -1 }],
    ['units that are not known', { units: undefined }],
    ['another day', { serviceDate: '2026-03-03' }],
    ['no session', { sessions: [] }],
  ])('leaves to others what they tell: %s', (_, line) => {
    expect(said({ line })).toMatchObject({ details: [], gaps: [] })
  })

  it.each<readonly [string, GivenAudit, string]>([
    ['the policy', { policies: [] }, 'policy'],
    ['the end', { sessions: [{ ...anHour, end: undefined, status: undefined }] }, 'session.end'],
    [
      'the sessions',
      { line: { sessions: undefined }, chart: { incomplete: ['sessions'] } },
      'sessions',
    ],
  ])('cannot tell without %s', (_, given, missing) => {
    expect(said(given)).toMatchObject({ details: [], gaps: [{ missing, count: 1 }] })
  })

  it('holds a line that shares its sessions against all of them, and not for having fewer', () => {
    const sessions = [anHour, held('s2', '13:00', '14:00')]
    const of = (units: number) => ({ ...aLine, id: 'l2', sessions: ['s1', 's2'], units })
    expect(said({ sessions, lines: [aLine, of(8)] }).details).toEqual([])
    expect(said({ sessions, lines: [aLine, of(1)] }).details).toEqual([])
    expect(said({ sessions, lines: [aLine, of(9)] }).details).toMatchObject([
      { line: 'l2', documentedUnits: 8, sessions: 2 },
    ])
  })

  it('rests on the first 16 of many sessions', () => {
    const sessions = Array.from({ length: 17 }, (_, index) =>
      held(`s${index + 10}`, '09:00', '09:15'),
    )
    const line = { units: 18, sessions: sessions.map((_, index) => `s${index + 10}`) }
    const [finding] = said({ sessions, line }).findings
    expect(finding?.evidence.length).toBe(17)
    expect(finding?.detail.sessions).toBe(17)
  })
})
