import { describe, expect, it } from 'vitest'
import type { OpenFinding } from '../../src/claim/Finding.js'
import { reviewSession } from '../../src/claim/reviewSession.js'
import { held } from '../subject/chartOf.js'
import { subjectsOf } from './subjectsOf.js'

const notMet = (severity: OpenFinding['severity'], unsupportedUnits?: number): OpenFinding => ({
  id: 'id',
  evidence: [],
  rule: 'recordIdsAreUnique',
  outcome: 'notMet',
  severity,
  detail: { reason: 'idIsShared', sessions: 2 },
  fixedBy: 'developer',
  ...(unsupportedUnits === undefined ? {} : { unsupportedUnits }),
})

const untold = (severity: OpenFinding['severity']): OpenFinding => ({
  id: 'id',
  evidence: [],
  rule: 'recordIdsAreUnique',
  outcome: 'undetermined',
  severity,
  missing: ['sessions'],
  fixedBy: 'developer',
})

const [hour] = subjectsOf([held('a', '09:00', '10:00')])
if (hour === undefined) throw new Error('a test gives no session')

const reviewOf = (moment: 'schedule' | 'sign' | 'claim' | 'audit', ...findings: OpenFinding[]) =>
  reviewSession(moment)(hour, { subject: hour, findings })

describe('reviewSession', () => {
  it('says whose edition judged it, and what is documented', () => {
    expect(reviewOf('claim')).toEqual({
      session: 'a',
      serviceDate: '2026-03-02',
      policy: { payer: 'payer', edition: '2026', kind: 'payer' },
      minutes: 60,
      units: 4,
      dropped: [],
      support: 'supported',
      findings: [],
    })
  })

  it('leaves out what is not known', () => {
    const [unknown] = subjectsOf([{ id: 'a', code: 'H2014' }], [])
    if (unknown === undefined) throw new Error('a test gives no session')
    expect(reviewSession('claim')(unknown, { subject: unknown, findings: [] })).toEqual({
      session: 'a',
      support: 'supported',
      findings: [],
    })
  })

  it('of one that is over and has no end there are no minutes, and that is known', () => {
    const [wrong] = subjectsOf([held('a', '09:00', '10:00', { end: undefined })])
    if (wrong === undefined) throw new Error('a test gives no session')
    const reviewed = reviewSession('claim')(wrong, { subject: wrong, findings: [] })
    expect([reviewed.minutes, reviewed.units]).toEqual([0, 0])
  })

  it('time is as documented, though it stands by what is supported', () => {
    const [quarter] = subjectsOf([held('a', '09:00', '09:15')])
    if (quarter === undefined) throw new Error('a test gives no session')
    const reviewed = reviewSession('claim')(hour, {
      subject: quarter,
      findings: [notMet('error', 1)],
    })
    expect([reviewed.units, reviewed.support]).toEqual([4, 'unsupported'])
  })

  it.each([
    ['nothing is open', [], 'supported'],
    ['an error', [notMet('error')], 'unsupported'],
    ['an error that takes some units', [notMet('error', 3)], 'supported'],
    ['an error that takes all units', [notMet('error', 4)], 'unsupported'],
    ['an error that a person lets stand', [{ ...notMet('error'), overriddenBy: 'o' }], 'supported'],
    ['a warning', [notMet('warning')], 'supported'],
    ['a remark', [notMet('info')], 'supported'],
    ['wrong outweighs not known', [untold('error'), notMet('error')], 'unsupported'],
    ['not known outweighs a warning', [untold('error'), notMet('warning')], 'undetermined'],
  ])('%s: %s', (_, findings, support) => {
    expect(reviewOf('claim', ...findings).support).toBe(support)
  })

  it.each([
    ['schedule', 'info', 'undetermined'],
    ['sign', 'info', 'undetermined'],
    ['claim', 'error', 'undetermined'],
    ['claim', 'warning', 'supported'],
    ['claim', 'info', 'supported'],
    ['audit', 'warning', 'undetermined'],
    ['audit', 'info', 'supported'],
  ] as const)('at %s what cannot be told and weighs %s: %s', (moment, severity, support) => {
    expect(reviewOf(moment, untold(severity)).support).toBe(support)
  })
})
