import { describe, expect, it } from 'vitest'
import { roomsBesideOthers } from '../../src/capacity/roomsBesideOthers.js'
import { unitsOfRoom } from '../../src/capacity/Room.js'
import { stated } from '../rule/judged.js'
import { counting, heldOn } from '../subject/chartOf.js'
import { proposedIn } from './proposed.js'

const exclusion = (fields: object = {}) =>
  stated({ codes: ['H0038', 'H2017'], scope: 'sameDay', beyond: 'deny', ...fields })
const sessions = [
  heldOn('2026-03-02', 'b', '09:00', '10:00', { code: 'H0038' }),
  heldOn('2026-03-02', 'a', '10:00', '11:00', { code: 'H2017' }),
]

const saidOf = (chart: object, ...exclusions: ReadonlyArray<object>) => {
  const policies = [counting({ claimTerms: { exclusions } })]
  const proposal = proposedIn(chart, policies).on()
  return roomsBesideOthers(proposal.subject.editions).map((roomIn) => {
    const { room, sessions: beside } = roomIn(proposal)
    return [unitsOfRoom(room), ...beside, ...room.missing].join(' ')
  })
}

describe('roomsBesideOthers', () => {
  it.each([
    ['an excluded service', { sessions }, ['0 a b']],
    ['no service', {}, ['notBounded']],
    [
      'sessions of which not all are known',
      { incomplete: ['sessions'] },
      ['undetermined sessions'],
    ],
  ])('of a day with %s', (_, chart, said) => {
    expect(saidOf(chart, exclusion())).toEqual(said)
  })

  it('are asked of what denies on the same day alone', () => {
    const others = [exclusion({ beyond: 'warn' }), exclusion({ scope: 'sameTime' })]
    expect(saidOf({ sessions }, ...others)).toEqual([])
    expect(saidOf({ sessions }, ...others, exclusion({ codes: ['H2015'] }))).toEqual(['notBounded'])
  })
})
