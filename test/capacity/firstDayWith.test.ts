import { describe, expect, it } from 'vitest'
import { CapacityRequest } from '../../src/capacity/CapacityRequest.js'
import { daysLookedAt, firstDayWith } from '../../src/capacity/firstDayWith.js'
import { proposedSessions } from '../../src/capacity/proposedSessions.js'
import type { TrialOutcome } from '../../src/subject/trialDraw.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { proposedIn } from './proposed.js'

describe('daysLookedAt', () => {
  it.each([
    ['2026-03-02', 732, '2028-03-02'],
    ['2099-12-30', 2, '2099-12-31'],
  ])('%s: %i days through %s', (from, count, last) => {
    const days = daysLookedAt(day(from))
    expect([days[0], days.length, days.at(-1)]).toEqual([from, count, last])
  })
})

describe('firstDayWith', () => {
  const dates = ['2026-03-02', '2026-03-03', '2026-03-04'].map(day)
  const request = given(CapacityRequest)({ serviceDate: '2026-03-02' })
  const proposals = proposedIn().propose(proposedSessions(request, dates))

  it.each<readonly [ReadonlyArray<TrialOutcome['fate']>, string]>([
    [['within', 'beyond', 'untold'], '2026-03-02'],
    [['beyond', 'within', 'untold'], '2026-03-03'],
    [['beyond', 'untold', 'within'], 'undetermined'],
    [['beyond', 'beyond', 'beyond'], 'none'],
  ])('%j: %s', (fates, expected) => {
    const first = firstDayWith(4, ({ serviceDate }) => ({
      attempt: () => fates[dates.indexOf(serviceDate)] ?? 'untold',
    }))
    expect(first(proposals)).toBe(expected)
  })

  it('asks for so many units', () => {
    const first = firstDayWith(4, () => ({
      attempt: (units) => (units === 4 ? 'within' : 'beyond'),
    }))
    expect(first(proposals)).toBe('2026-03-02')
  })
})
