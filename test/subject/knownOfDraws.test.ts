import { describe, expect, it } from 'vitest'
import { authorizationDemands } from '../../src/subject/authorizationDemands.js'
import { claimedAsGiven } from '../../src/subject/ClaimedAs.js'
import { knownOfDraws } from '../../src/subject/knownOfDraws.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { standingAuthorizations } from '../../src/subject/standingAuthorizations.js'
import { chartOf, day, heldOn, placedIn } from './chartOf.js'
import { yearly } from './usesIn.js'

const knownOf = (fields: object, isUnsupported: (session: string) => boolean = () => false) => {
  const chart = chartOf(fields)
  const standing = standingAuthorizations(day('2026-12-31'))(chart)
  const reckoning = reckonUnits(placedIn(chart, undefined, true), chart)
  const demands = authorizationDemands(reckoning, standing.choose, claimedAsGiven, standing.held)
  return knownOfDraws(chart, standing, demands, isUnsupported)
}

const on = (dayOfMonth: number, id: string, fields: object = {}) =>
  heldOn(`2026-03-0${dayOfMonth}`, id, '09:00', '10:00', fields)

const planned = { status: 'planned' }
const unending = { ...planned, end: undefined }

describe('knownOfDraws', () => {
  it.each<readonly [string, object, ReadonlyArray<readonly [string, number]>]>([
    ['all is known', { sessions: [on(2, 'a'), on(3, 'b')] }, []],
    [
      'of the second it is not known how much it asks for, nor of the third',
      { sessions: [on(2, 'a'), on(3, 'b', unending), on(4, 'c', unending)] },
      [
        ['x', 1],
        ['y', 1],
      ],
    ],
    [
      'of the first it is not known whether one covers it',
      {
        sessions: [on(2, 'a'), on(3, 'b')],
        authorizations: [yearly('x', 9), yearly('y', 9, { payer: undefined })],
      },
      [['y', 0]],
    ],
  ])('%s', (_, fields, unsureFrom) => {
    const authorizations = [yearly('x', 9), yearly('y', 9)]
    expect([...knownOf({ authorizations, ...fields }).unsureFrom].sort()).toEqual(unsureFrom)
  })

  it('says what there is for them, and what lists are complete', () => {
    const events = [{ id: 'e', kind: 'rendered', happenedOn: '2026-03-01', session: 'z', units: 4 }]
    const chart = { sessions: [on(2, 'a')], authorizations: [yearly('x', 9, { events })] }
    const of = (one: ReturnType<typeof knownOf>) => [
      one.stocks.get('x')?.most.left,
      one.ledgers.size,
      one.areSessionsComplete,
      one.areAuthorizationsComplete,
    ]
    expect(of(knownOf(chart))).toEqual([5, 1, true, true])
    expect(of(knownOf(chart, (id) => id === 'z'))).toEqual([9, 1, true, true])
    expect(of(knownOf({ ...chart, incomplete: ['sessions'] }))).toEqual([5, 1, false, true])
    expect(of(knownOf({ ...chart, incomplete: ['authorizations'] }))).toEqual([5, 1, true, false])
  })
})
