import { describe, expect, it } from 'vitest'
import { CapacityRequest } from '../../src/capacity/CapacityRequest.js'
import { proposedSessions } from '../../src/capacity/proposedSessions.js'
import { counting, day, held } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { proposedIn } from './proposed.js'

describe('proposalsIn', () => {
  const { propose } = proposedIn({ sessions: [held('a', '09:00', '10:00')] }, [
    counting({ effective: { from: '2026-01-01', through: '2026-03-03' } }),
  ])
  const request = given(CapacityRequest)({ serviceDate: '2026-03-02' })
  const dates = ['2026-03-04', '2026-03-02', '2026-03-03'].map(day)

  it('judges each by the edition of its day, in order of day, and no session of the chart', () => {
    const proposals = propose(proposedSessions(request, dates))
    expect(
      proposals.map(({ serviceDate, one, subject }) => [
        serviceDate,
        one.session.id,
        subject.session === one.session,
        subject.policy.kind,
      ]),
    ).toEqual([
      ['2026-03-02', '', true, 'chosen'],
      ['2026-03-03', '', true, 'chosen'],
      ['2026-03-04', '', true, 'noEdition'],
    ])
  })

  it('no day, no proposal', () => {
    expect(propose([])).toEqual([])
  })
})
