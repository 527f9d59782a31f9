import { describe, expect, it } from 'vitest'
import { chartDraws } from '../../src/subject/chartDraws.js'
import { claimedAsGiven } from '../../src/subject/ClaimedAs.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { chartOf, day, held, placedIn } from './chartOf.js'
import { yearly } from './usesIn.js'

const drawsOf = (fields: object) => {
  const chart = chartOf(fields)
  return chartDraws(day('2026-12-31'))(
    chart,
    reckonUnits(placedIn(chart, undefined, true), chart),
    claimedAsGiven,
  )
}

const sessions = [held('b', '11:00', '11:30', { status: 'planned' }), held('a', '09:00', '10:00')]
const authorizations = [
  yearly('y', 9, {
    events: [
      { id: 'e', kind: 'billed', happenedOn: '2026-03-09', session: 'b', line: 'l', units: 2 },
    ],
  }),
  yearly('x', 9, {
    events: [
      {
        ...{ id: 'e', kind: 'amended', happenedOn: '2026-02-01' },
        ...{ units: 4, effective: { from: '2026-03-01', through: '2026-03-31' } },
      },
    ],
  }),
]

describe('chartDraws', () => {
  it('has the authorizations as they stand by their events, and what they have', () => {
    const { records, known } = drawsOf({ sessions, authorizations })
    expect([...records].map(([id, { effective }]) => [id, effective?.from])).toEqual([
      ['x', '2026-03-01'],
      ['y', '2026-01-01'],
    ])
    expect([...known.stocks].map(([id, { most }]) => [id, most.left])).toEqual([
      ['x', 4],
      ['y', 9],
    ])
  })

  it('has what sessions ask for, those first that are billed', () => {
    const { demands, isBilled } = drawsOf({ sessions, authorizations })
    expect(
      demands.map(({ one, units, candidates }) => [one.session.id, units, candidates]),
    ).toEqual([
      ['b', 2, ['y', 'x']],
      ['a', 4, ['x', 'y']],
    ])
    expect(['a', 'b'].map(isBilled)).toEqual([false, true])
  })

  it.each([
    ['all is known', {}, true, true, []],
    ['not all sessions are', { incomplete: ['sessions'] }, false, true, []],
    ['not all authorizations are', { incomplete: ['authorizations'] }, true, false, []],
    [
      'not the end of one',
      { sessions: [held('a', '09:00', '10:00', { end: undefined, status: 'planned' })] },
      true,
      true,
      ['x', 'y'],
    ],
  ])('%s', (_, fields, areSessions, areAuthorizations, unsure) => {
    const { known } = drawsOf({ sessions, authorizations, ...fields })
    expect([known.areSessionsComplete, known.areAuthorizationsComplete]).toEqual([
      areSessions,
      areAuthorizations,
    ])
    expect([...known.unsureFrom.keys()].sort()).toEqual(unsure)
  })

  it('of a chart whose authorizations are not known', () => {
    const { records, demands, known } = drawsOf({ sessions })
    expect([records.size, demands.map(({ choice }) => choice.choice.kind)]).toEqual([
      0,
      ['unknown', 'unknown'],
    ])
    expect(known.areAuthorizationsComplete).toBe(false)
  })
})
