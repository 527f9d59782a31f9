import { describe, expect, it } from 'vitest'
import { billedUnitsAreDocumented } from '../../src/audit/billedUnitsAreDocumented.js'
import { stated } from '../rule/judged.js'
import { counting, held, heldOn } from '../subject/chartOf.js'
import { aLine, anHour, lineBenchOf, twoUnitsADay, type GivenAudit } from './audited.js'
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
        claimableUnits: 4,
        sessions: 1,
      })),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(severities)
  })

  it.each([
    [1, ['fewerThanDocumented']],
    [2, []],
    [3, []],
    [4, []],
    [5, ['moreThanDocumented']],
  ])('%s of 4 of which a limit leaves 2', (units, reasons) => {
    const { details } = said({ policies: twoUnitsADay, line: { units } })
    expect(details.map(({ reason }) => reason)).toEqual(reasons)
    expect(details.every(({ claimableUnits }) => claimableUnits === 2)).toBe(true)
  })

  it('cites the text by which the units were reckoned', () => {
    const cited = (given: GivenAudit) =>
      said(given).findings.map(({ policy, citation }) => [policy?.payer, citation?.section])
    const section = (value: unknown, name: string) => ({ ...stated(value), section: name })
    const units = {
      rounding: section(
        { kind: 'remainder', unitMinutes: 15, remainderMinutes: 8, minimumMinutes: 8 },
        'rounding',
      ),
      aggregation: section({ kind: 'sum', window: { kind: 'day' }, by: [] }, 'sums'),
    }
    const policies = [counting({ units })]
    expect(cited({ policies, line: { units: 9 } })).toEqual([['payer', 'rounding']])
    const sessions = [held('s1', '09:00', '09:08'), held('s2', '13:00', '13:08')]
    const line = { units: 2, sessions: ['s1', 's2'] }
    expect(cited({ policies, sessions, line })).toEqual([['payer', 'sums']])
    const silent = policies.map((one) => ({
      ...one,
      editions: one.editions.map((edition) => ({ ...edition, units: {} })),
    }))
    const agency = counting({ units }, { kind: 'agency', payer: 'us' })
    expect(cited({ policies: [...silent, agency], line: { units: 9 } })).toEqual([
      ['us', 'rounding'],
    ])
  })

  it('names the lines of a day whose sessions were each rounded by themselves', () => {
    const policies = [
      counting({
        units: {
          rounding: stated({
            kind: 'remainder',
            unitMinutes: 15,
            remainderMinutes: 8,
            minimumMinutes: 8,
          }),
          aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: [] }),
        },
      }),
    ]
    const lines = [
      { ...aLine, units: 1 },
      { ...aLine, id: 'l2', units: 1, sessions: ['s2'] },
      { ...aLine, id: 'l3', units: 1, sessions: ['s3'], serviceDate: '2026-03-03' },
    ]
    const visits = (until: string) => [
      held('s1', '09:00', until),
      held('s2', '13:00', '13:08'),
      heldOn('2026-03-03', 's3', '13:00', '13:08'),
    ]
    const { details, findings } = said({ policies, sessions: visits('09:08'), lines })
    expect(details).toEqual([
      {
        reason: 'eachSessionRoundedUp',
        line: 'l2',
        billedUnits: 1,
        documentedUnits: 0,
        claimableUnits: 0,
        sessions: 1,
        lines: ['l1', 'l2'],
      },
    ])
    expect(findings[0]?.evidence.map(({ id }) => id)).toEqual(['s2', 'l1', 'l2'])
    // 15 minutes and 8 are 23, which are two units added up or each by itself.
    expect(said({ policies, sessions: visits('09:15'), lines }).details).toEqual([])
    // Nobody adds up anything where the payer does not.
    expect(said({ sessions: visits('09:08'), lines }).details).not.toContainEqual(
      expect.objectContaining({ reason: 'eachSessionRoundedUp' }),
    )
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
