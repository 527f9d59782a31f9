import { describe, expect, it } from 'vitest'
import { sessionsAreBilledOnce } from '../../src/audit/sessionsAreBilledOnce.js'
import { held } from '../subject/chartOf.js'
import { aLine, anHour, lineBenchOf, twoUnitsADay, type GivenAudit } from './audited.js'
import { saidByCheck } from './saidByCheck.js'

const said = (given: GivenAudit) => saidByCheck(sessionsAreBilledOnce, lineBenchOf(given))

const lines = (...units: ReadonlyArray<number | undefined>) =>
  units.map((count, index) => ({ ...aLine, id: `l${index + 1}`, units: count }))

describe('sessionsAreBilledOnce', () => {
  it.each([
    [[1, 2], 'sharedUnitsNotBilled', 'warning'],
    [[1, 3], undefined, undefined],
    [[2, 3], 'unitsBilledTwice', 'error'],
    [[-4, 4], undefined, undefined],
  ])('%j units on two lines of 4', (units, reason, severity) => {
    const { details, findings } = said({ lines: lines(...units) })
    expect(details.map((detail) => detail.reason)).toEqual(reason ? [reason, reason] : [])
    expect(findings.map((finding) => finding.severity)).toEqual(
      severity ? [severity, severity] : [],
    )
  })

  it('tells each line of the others', () => {
    const { findings } = said({ lines: lines(4, 4) })
    expect(findings.map(({ line, evidence }) => [line, evidence.map(({ id }) => id)])).toEqual([
      ['l1', ['s1', 'l2', 'l1']],
      ['l2', ['s1', 'l1', 'l2']],
    ])
    expect(findings[0]?.detail).toEqual({
      reason: 'unitsBilledTwice',
      lines: ['l1', 'l2'],
      sessions: ['s1'],
      billedUnits: 8,
      documentedUnits: 4,
    })
  })

  it('holds lines against all sessions of theirs', () => {
    const sessions = [anHour, held('s2', '13:00', '14:00')]
    const both = { ...aLine, id: 'l2', sessions: ['s1', 's2'] }
    expect(said({ sessions, lines: [aLine, both] }).details).toEqual([])
    expect(said({ sessions, lines: [aLine, { ...both, units: 5 }] }).details).toMatchObject([
      { documentedUnits: 8, billedUnits: 9 },
      {},
    ])
  })

  it('one line is no fault, whatever it bills', () => {
    expect(said({ line: { units: 9 } }).details).toEqual([])
  })

  it('names the first 16 of many lines', () => {
    const { findings } = said({ lines: lines(...Array.from({ length: 17 }, () => 4)) })
    expect(findings.length).toBe(17)
    const listed = findings.map(({ detail }) => ('lines' in detail ? detail.lines.length : 0))
    expect(new Set(listed)).toEqual(new Set([16]))
  })

  it.each([
    ['as many as the limit leaves', [1, 1], []],
    ['fewer', [0, 1], ['sharedUnitsNotBilled', 'sharedUnitsNotBilled']],
    ['more, of those that are documented', [2, 2], []],
  ])('where a limit takes two of 4: %s', (_, units, reasons) => {
    const { details } = said({ policies: twoUnitsADay, lines: lines(...units) })
    expect(details.map((detail) => detail.reason)).toEqual(reasons)
  })

  it('tells a session that was billed under another code too', () => {
    const other = { ...aLine, id: 'l2', code: 'H2017' }
    const { details, findings } = said({ lines: [aLine, other] })
    expect(details).toEqual([
      {
        reason: 'billedUnderAnotherCode',
        line: 'l1',
        other: 'l2',
        code: 'H2017',
        session: 's1',
      },
    ])
    expect(findings).toMatchObject([{ severity: 'warning', line: 'l1' }])
  })

  it.each([
    ['voided', { status: 'voided' }],
    ['for another session', { sessions: ['s2'] }],
    ['without a session that is known', { sessions: ['s9'] }],
  ])('a line of another code that is %s shares nothing', (_, fields) => {
    const sessions = [anHour, held('s2', '13:00', '14:00', { code: 'H2017' })]
    const other = { ...aLine, id: 'l2', code: 'H2017', ...fields }
    expect(said({ sessions, lines: [aLine, other] }).details).toEqual([])
  })

  const asOther = { ...aLine, code: 'H2017' }

  it.each<readonly [string, GivenAudit, ReadonlyArray<string>]>([
    ['and by no line of H2014', { lines: [asOther] }, ['l1']],
    ['by another worker', { lines: [{ ...asOther, renderingProvider: 'bob' }] }, ['l1']],
    ['by two lines', { lines: [asOther, { ...asOther, id: 'l2' }] }, ['l1', 'l2']],
    [
      'beside a line that was denied',
      {
        lines: [
          { ...aLine, status: 'denied' },
          { ...asOther, id: 'l2' },
        ],
      },
      ['l2'],
    ],
    ['on a line that was denied', { lines: [{ ...asOther, status: 'denied' }] }, []],
    ['and is of that code', { lines: [asOther], sessions: [{ ...anHour, code: 'H2017' }] }, []],
  ])('a session that was billed under another code %s', (_, given, told) => {
    const { details, findings } = said(given)
    expect(details).toEqual(
      told.map((line) => ({
        reason: 'billedUnderAnotherCodeAlone',
        line,
        code: 'H2017',
        session: 's1',
      })),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(told.map(() => 'warning'))
  })

  it('cannot tell of such a session where not every line is known', () => {
    expect(said({ lines: [asOther], claims: { incomplete: ['lines'] } })).toMatchObject({
      details: [],
      gaps: [{ missing: 'lines', count: 1 }],
    })
  })

  it('cannot tell where units are not known', () => {
    expect(said({ lines: lines(4, undefined) })).toMatchObject({
      details: [],
      gaps: [{ missing: 'billedLine.units', count: 1 }],
    })
  })

  it('cannot tell where other sessions may be meant', () => {
    const given = lines(4, 4).map((line) => ({ ...line, sessions: undefined }))
    expect(said({ lines: given, chart: { incomplete: ['sessions'] } })).toMatchObject({
      details: [],
      gaps: [{ missing: 'sessions', count: 1 }],
    })
  })
})
