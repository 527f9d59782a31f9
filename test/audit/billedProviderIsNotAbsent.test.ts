import { describe, expect, it } from 'vitest'
import { billedProviderIsNotAbsent } from '../../src/audit/billedProviderIsNotAbsent.js'
import { anHour, lineBenchOf, type GivenAudit } from './audited.js'
import { saidByCheck } from './saidByCheck.js'

const said = (given: GivenAudit) => saidByCheck(billedProviderIsNotAbsent, lineBenchOf(given))

/** Ann rendered; Bob was away for some days. */
const staff = (absences: ReadonlyArray<object> | undefined = [{ from: '2026-03-02' }]) => ({
  staff: [
    { id: 'ann', absences: [] },
    { id: 'bob', absences },
  ],
})

const byBob = { renderingProvider: 'bob' }

describe('billedProviderIsNotAbsent', () => {
  it.each<readonly [string, object, object, number]>([
    ['before the absence', { from: '2026-03-03' }, {}, 0],
    ['on its first day', { from: '2026-03-02' }, {}, 1],
    ['on its last day', { from: '2026-01-01', through: '2026-03-02' }, {}, 1],
    ['after its last day', { from: '2026-01-01', through: '2026-03-01' }, {}, 0],
    ['for days all of which it holds', { from: '2026-03-02' }, { throughDate: '2026-03-05' }, 1],
    [
      'for days of which one is left',
      { from: '2026-03-02', through: '2026-03-04' },
      { throughDate: '2026-03-05' },
      0,
    ],
  ])('%s', (_, range, line, count) => {
    const { details } = said({ caseload: staff([range]), line: { ...byBob, ...line } })
    expect(details).toHaveLength(count)
  })

  it.each<readonly [string, object, number]>([
    ['without a session that is known', { sessions: ['s9'] }, 1],
    ['for no session', { sessions: [] }, 1],
    ['of another code', { code: 'H2017', sessions: undefined }, 1],
    ['by who was there', { renderingProvider: 'ann' }, 0],
    ['by whom nobody knows', { renderingProvider: 'eve' }, 0],
    ['that was denied', { status: 'denied' }, 0],
  ])('a line %s', (_, line, count) => {
    expect(said({ caseload: staff(), line: { ...byBob, ...line } }).details).toHaveLength(count)
  })

  it('is a warning of the line, shown by the staff record', () => {
    expect(said({ caseload: staff(), line: byBob }).findings).toMatchObject([
      {
        severity: 'warning',
        line: 'l1',
        detail: { staff: 'bob', serviceDate: '2026-03-02' },
        evidence: [
          { record: 'staff', id: 'bob' },
          { record: 'billedLine', id: 'l1' },
        ],
      },
    ])
  })

  it('leaves to the review whom the session names too', () => {
    const sessions = [{ ...anHour, ...byBob }]
    expect(said({ caseload: staff(), sessions, line: byBob }).details).toEqual([])
    const ofOtherCode = { sessions: [{ ...anHour, ...byBob, code: 'H2017' }] }
    const line = { ...byBob, code: 'H2017' }
    expect(said({ caseload: staff(), ...ofOtherCode, line }).details).toHaveLength(1)
  })

  it.each<readonly [string, GivenAudit, ReadonlyArray<object>]>([
    [
      'when they were away',
      { caseload: { staff: [{ id: 'bob' }] }, line: byBob },
      [{ missing: 'staff.absences', count: 1 }],
    ],
    [
      'the day',
      { caseload: staff(), line: { ...byBob, serviceDate: undefined } },
      [{ missing: 'billedLine.serviceDate', count: 1 }],
    ],
  ])('cannot tell without %s', (_, given, gaps) => {
    expect(said(given)).toMatchObject({ details: [], gaps })
  })
})
