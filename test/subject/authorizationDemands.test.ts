import { describe, expect, it } from 'vitest'
import { authorizationDemands, drawsFirstOn } from '../../src/subject/authorizationDemands.js'
import { chooseAuthorization } from '../../src/subject/chooseAuthorization.js'
import { claimedAsGiven } from '../../src/subject/ClaimedAs.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { chartOf, heldOn, placedIn } from './chartOf.js'

const noOne = chooseAuthorization({ records: [], areComplete: true, heldFor: new Map() })

const demandsOf = (
  sessions: ReadonlyArray<object>,
  held: { readonly billed?: string; readonly rendered?: string } = {},
  claimedAs = claimedAsGiven,
) => {
  const chart = chartOf({ sessions })
  return authorizationDemands(
    reckonUnits(placedIn(chart, undefined, true), chart),
    noOne,
    claimedAs,
    {
      isBilled: (id) => id === held.billed,
      isRendered: (id) => id === held.rendered,
    },
  ).map(
    ({ one, serviceDate = '', begun, units }) =>
      `${one.session.id} ${serviceDate} ${begun} ${units}`,
  )
}

const sessions = [
  heldOn('2026-03-03', 'b', '09:00', '10:00'),
  heldOn('2026-03-02', 'a', '10:00', '10:30'),
  heldOn('2026-03-02', 'c', '09:00', '10:00'),
]

describe('authorizationDemands', () => {
  it('stand in order of service date, then of start', () => {
    expect(demandsOf(sessions)).toEqual([
      'c 2026-03-02 4 4',
      'a 2026-03-02 2 2',
      'b 2026-03-03 4 4',
    ])
  })

  it('begin with what is billed', () => {
    expect(demandsOf(sessions, { billed: 'b' })[0]).toBe('b 2026-03-03 4 4')
  })

  it('are less what is not paid in any case', () => {
    const claimedAs = { ...claimedAsGiven, unpaidUnits: () => () => () => 1 }
    expect(demandsOf(sessions, {}, claimedAs)[0]).toBe('c 2026-03-02 4 3')
  })

  it.each([
    [
      'its times are not known yet',
      { end: undefined, status: 'inProgress' },
      {},
      ['x 2026-03-02 Infinity Infinity'],
    ],
    ['not even its day', { start: undefined, status: 'inProgress' }, {}, ['x  Infinity Infinity']],
    [
      'events say what was rendered',
      { end: undefined, status: 'inProgress' },
      { rendered: 'x' },
      [],
    ],
    ['it has none', { end: undefined }, {}, []],
    ['it was cancelled', { status: 'cancelled' }, {}, []],
    ['it is of a code by the day', { code: 'H2018' }, {}, ['x 2026-03-02 Infinity Infinity']],
    ['it is of a code that is not reckoned', { code: 'H0038' }, {}, ['x 2026-03-02 4 4']],
  ])('of a session of which units are not known: %s', (_, fields, held, expected) => {
    expect(demandsOf([heldOn('2026-03-02', 'x', '09:00', '10:00', fields)], held)).toEqual(expected)
  })
})

describe('drawsFirstOn', () => {
  it('says on which authorizations a session draws first', () => {
    const [one] = placedIn(chartOf({ sessions }))
    if (one === undefined) throw new Error('a test gives no session')
    const demand = (candidates: ReadonlyArray<string>) => ({
      one,
      serviceDate: undefined,
      begun: 1,
      units: 1,
      choice: { choice: { kind: 'none' as const }, candidates, possible: [], missing: [] },
      candidates,
      isPlanned: false,
    })
    const draws = drawsFirstOn([demand(['x', 'y']), demand(['z']), demand([])])
    const { id } = one.session
    expect(['x', 'y', 'z'].map((authorization) => draws(id, authorization))).toEqual([
      true,
      false,
      true,
    ])
    expect(draws('another', 'x')).toBe(false)
  })
})
