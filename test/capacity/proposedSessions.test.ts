import { describe, expect, it } from 'vitest'
import { CapacityRequest } from '../../src/capacity/CapacityRequest.js'
import { proposedSessions } from '../../src/capacity/proposedSessions.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const days = [day('2026-03-02'), day('2026-03-03')]

describe('proposedSessions', () => {
  it('one for each day, with what the request says', () => {
    const facts = {
      format: { kind: 'family' },
      modality: 'inPerson',
      placeOfService: '12',
      renderingProvider: 'p',
      modifiers: ['HQ'],
      authorization: 'a',
    }
    const request = given(CapacityRequest)({ serviceDate: '2026-01-01', units: 3, ...facts })
    expect(proposedSessions(request, days)).toEqual(
      days.map((serviceDate) => ({
        ...{ id: '', code: 'H2014', status: 'planned', serviceDate },
        ...facts,
      })),
    )
  })

  it('what the request does not say is not known of them', () => {
    const request = given(CapacityRequest)({ serviceDate: '2026-01-01' })
    expect(proposedSessions(request, days.slice(1))).toEqual([
      { id: '', code: 'H2014', status: 'planned', serviceDate: '2026-03-03' },
    ])
  })
})
