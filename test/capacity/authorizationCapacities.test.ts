import { describe, expect, it } from 'vitest'
import { authorizationCapacities } from '../../src/capacity/authorizationCapacities.js'
import { authorizationTrial } from '../../src/capacity/authorizationTrial.js'
import { held } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { proposedIn } from './proposed.js'

const capacities = (authorizations: ReadonlyArray<object>) => {
  const { soFar, draws, on } = proposedIn({
    authorizations,
    sessions: [held('s', '09:00', '10:00')],
  })
  const proposal = on()
  return authorizationCapacities(draws, proposal, authorizationTrial(soFar, draws)(proposal).choice)
}

describe('authorizationCapacities', () => {
  it('those that cover the day, in the order in which they bear it, then those that may', () => {
    expect(
      capacities([
        yearly('a', 9),
        yearly('b', 3, { effective: { from: '2026-03-01', through: '2026-03-31' }, number: '' }),
        yearly('c', 3, { effective: { from: '2026-01-01', through: '2026-03-01' } }),
        yearly('d', 5, { effective: undefined, number: undefined }),
      ]),
    ).toEqual([
      {
        authorization: 'b',
        ...{ from: '2026-03-01', through: '2026-03-31' },
        ...{ granted: 3, used: 3, reserved: 0, left: 0 },
      },
      {
        ...{ authorization: 'a', number: 'number of a' },
        ...{ from: '2026-01-01', through: '2026-12-31' },
        ...{ granted: 9, used: 1, reserved: 0, left: 8 },
      },
      {
        authorization: 'd',
        ...{ granted: 5, used: 0, reserved: 0, left: 5 },
      },
    ])
  })

  it('none', () => {
    expect(capacities([])).toEqual([])
  })
})
