import { describe, expect, it } from 'vitest'
import { plannedRooms } from '../../src/capacity/plannedRooms.js'
import { unitsOfRoom } from '../../src/capacity/Room.js'
import { policy, stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { proposedIn } from './proposed.js'

const asked = { unitsWithinPlannedAmount: stated({ weekBegins: 'monday' }) }
const plans = [
  {
    id: 'plan',
    effective: { from: '2026-01-01' },
    services: [
      {
        code: 'H2014',
        amount: { quantity: 4, measure: 'units' },
        frequency: { times: 1, per: 'day' },
      },
    ],
  },
]

describe('plannedRooms', () => {
  it.each([
    ['nobody', [counting()], []],
    ['the payer', [counting({ planTerms: asked })], ['payer 4']],
    [
      'the agency too',
      [
        counting({ planTerms: asked }),
        policy({ planTerms: asked }, { payer: 'agency', kind: 'agency' }),
      ],
      ['payer 4', 'agency 4'],
    ],
  ])('are asked for by %s', (_, policies, rooms) => {
    const proposal = proposedIn({ plans }, policies).on()
    expect(
      plannedRooms(proposal.subject.editions).map((roomIn) => {
        const { named, room } = roomIn(proposal)
        return `${named?.policy.kind} ${unitsOfRoom(room)}`
      }),
    ).toEqual(rooms)
  })

  it.each([
    ['in effect', plans, 'plan'],
    ['that names no service', [{ ...plans[0], services: [] }], undefined],
    ['that is not there', [], undefined],
  ])('name the amount of a plan %s', (_, given, plan) => {
    const proposal = proposedIn({ plans: given }, [counting({ planTerms: asked })]).on()
    const [roomIn] = plannedRooms(proposal.subject.editions)
    expect(roomIn?.(proposal).named?.plan).toBe(plan)
  })
})
