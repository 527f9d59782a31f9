import { describe, expect, it } from 'vitest'
import { billedRecordsAreKnown } from '../../src/audit/billedRecordsAreKnown.js'
import { held } from '../subject/chartOf.js'
import { anHour, lineBenchOf, type GivenAudit } from './audited.js'
import { saidByCheck } from './saidByCheck.js'

const said = (given: GivenAudit) => saidByCheck(billedRecordsAreKnown, lineBenchOf(given))

describe('billedRecordsAreKnown', () => {
  it.each<readonly [string, GivenAudit, ReadonlyArray<object>]>([
    ['all of them', {}, []],
    ['a member', { line: { member: 'nobody' } }, [{ reason: 'memberUnknown', member: 'nobody' }]],
    [
      'sessions, in order of id',
      { line: { sessions: ['s9', 's1', 's8', 's9'] } },
      [{ reason: 'sessionUnknown', sessions: ['s8', 's9'] }],
    ],
    ['that it was for no session', { line: { sessions: [] } }, [{ reason: 'billedForNoSession' }]],
    [
      'no session of its day',
      { line: { sessions: undefined, serviceDate: '2026-03-03' } },
      [{ reason: 'noSessionOnDay' }],
    ],
    [
      'a session that was cancelled',
      { sessions: [{ ...anHour, status: 'cancelled' }] },
      [{ reason: 'sessionNotHeld', session: 's1', status: 'cancelled' }],
    ],
    [
      'one that was cancelled and one that nobody knows',
      { sessions: [{ ...anHour, status: 'cancelled' }], line: { sessions: ['s1', 's2'] } },
      [{ reason: 'sessionNotHeld' }, { reason: 'sessionUnknown', sessions: ['s2'] }],
    ],
    ['staff', { caseload: { staff: [] } }, [{ reason: 'staffUnknown', staff: 'ann' }]],
    ['a payer', { line: { payer: 'another' } }, [{ reason: 'policyUnknown', payer: 'another' }]],
  ])('%s', (_, given, details) => {
    expect(said(given).details).toMatchObject(details)
    expect(said(given).gaps).toEqual([])
  })

  it.each<readonly [string, GivenAudit, ReadonlyArray<string>]>([
    [
      'a member, where charts were left out',
      { line: { member: 'nobody' }, caseload: { incomplete: ['charts'] } },
      ['charts'],
    ],
    [
      'a session, where sessions were left out',
      { line: { sessions: ['s9'] }, chart: { incomplete: ['sessions'] } },
      ['sessions'],
    ],
    [
      'a day, where sessions were left out',
      {
        line: { sessions: undefined, serviceDate: '2026-03-03' },
        chart: { incomplete: ['sessions'] },
      },
      ['sessions'],
    ],
    ['staff, where none is known', { caseload: { staff: undefined } }, ['staff']],
    [
      'staff, where some were left out',
      { caseload: { staff: [], incomplete: ['staff'] } },
      ['staff'],
    ],
    ['who rendered', { line: { renderingProvider: undefined } }, ['billedLine.renderingProvider']],
    ['to whom', { line: { payer: undefined } }, ['billedLine.payer']],
  ])('cannot be told: %s', (_, given, missing) => {
    expect(said(given).details).toEqual([])
    expect(said(given).gaps).toEqual(missing.map((path) => ({ missing: path, count: 1 })))
  })

  it.each<readonly [string, object, ReadonlyArray<object>]>([
    ['all of them', {}, []],
    ['a member', { member: 'nobody' }, [{ reason: 'memberUnknown' }]],
    ['a session', { sessions: ['s9'] }, [{ reason: 'sessionUnknown' }]],
    ['that it was for no session', { sessions: [] }, [{ reason: 'billedForNoSession' }]],
    ['staff', { renderingProvider: 'eve' }, [{ reason: 'staffUnknown', staff: 'eve' }]],
    ['a payer', { payer: 'another' }, [{ reason: 'policyUnknown', payer: 'another' }]],
    ['no session of its day, of which there may be none here', { sessions: undefined }, []],
  ])('of a line of another code: %s', (_, fields, details) => {
    expect(said({ line: { code: 'H2017', ...fields } }).details).toMatchObject(details)
    expect(said({ line: { code: 'H2017', ...fields, status: 'denied' } }).details).toEqual([])
  })

  it('of a line of another code without sessions only what lacks of its member is a gap', () => {
    const line = { code: 'H2017', sessions: undefined }
    expect(said({ line, chart: { incomplete: ['sessions'] } }).gaps).toEqual([])
    const caseload = { incomplete: ['charts'] }
    expect(said({ line: { ...line, member: 'nobody' }, caseload }).gaps).toEqual([
      { missing: 'charts', count: 1 },
    ])
  })

  it('a session that was cancelled is told, though sessions were left out', () => {
    const sessions = [{ ...anHour, status: 'cancelled' }]
    const { details, gaps } = said({ sessions, chart: { incomplete: ['sessions'] } })
    expect(details).toMatchObject([{ reason: 'sessionNotHeld' }])
    expect(gaps).toEqual([{ missing: 'sessions', count: 1 }])
  })

  it('weighs the staff and the payer less than the service', () => {
    const weights = (given: GivenAudit) => said(given).findings.map(({ severity }) => severity)
    expect(weights({ line: { member: 'nobody' } })).toEqual(['error'])
    expect(weights({ line: { sessions: ['s9'] } })).toEqual(['error'])
    expect(weights({ line: { payer: 'another' } })).toEqual(['warning'])
    expect(weights({ caseload: { staff: [] } })).toEqual(['warning'])
  })

  it('names the first 16 of many', () => {
    const sessions = Array.from({ length: 17 }, (_, index) => `x${index + 10}`)
    const [detail] = said({ line: { sessions } }).details
    expect(detail?.reason === 'sessionUnknown' && detail.sessions.length).toBe(16)
  })

  it('finds sessions of other codes too, which are no fault of these', () => {
    const sessions = [held('s1', '09:00', '10:00', { code: 'H2017' })]
    expect(said({ sessions }).details).toEqual([])
  })
})
