import { describe, expect, it } from 'vitest'
import { authorizationHoldings } from '../../src/subject/authorizationHoldings.js'
import { proposedIn } from '../capacity/proposed.js'
import { held, heldOn } from './chartOf.js'
import { yearly } from './usesIn.js'

/** `a: 10 = 4 used + 2 reserved + 4 left`. */
const inWords = (chart: object): ReadonlyArray<string> => {
  const { draws, on } = proposedIn(chart)
  return [...authorizationHoldings(draws, on().one)].map(
    ([id, { granted, used, reserved, left }]) =>
      `${id}: ${granted} = ${used} used + ${reserved} reserved + ${left} left`,
  )
}

const rendered = held('x', '09:00', '10:00')
const planned = heldOn('2026-03-05', 'y', '09:00', '09:30', { status: 'planned' })
const elsewhere = { id: 'e', kind: 'reserved', happenedOn: '2026-02-01', session: 'z', units: 3 }

describe('authorizationHoldings', () => {
  it.each<readonly [string, object, ReadonlyArray<string>]>([
    [
      'nothing is used',
      { authorizations: [yearly('a', 10)] },
      ['a: 10 = 0 used + 0 reserved + 10 left'],
    ],
    [
      'used, planned and left',
      { authorizations: [yearly('a', 10)], sessions: [rendered, planned] },
      ['a: 10 = 4 used + 2 reserved + 4 left'],
    ],
    [
      'reserved for a session that is not in the chart',
      { authorizations: [yearly('a', 10, { events: [elsewhere] })], sessions: [rendered, planned] },
      ['a: 10 = 4 used + 5 reserved + 1 left'],
    ],
    [
      'used before',
      { authorizations: [yearly('a', 10, { opening: { usedUnits: 5 } })], sessions: [rendered] },
      ['a: 10 = 9 used + 0 reserved + 1 left'],
    ],
    [
      'used beyond what is granted',
      { authorizations: [yearly('a', 3)], sessions: [rendered, planned] },
      ['a: 3 = 3 used + 0 reserved + 0 left'],
    ],
    [
      'one after another',
      { authorizations: [yearly('a', 5), yearly('b', 5)], sessions: [rendered, planned] },
      ['a: 5 = 4 used + 1 reserved + 0 left', 'b: 5 = 0 used + 1 reserved + 4 left'],
    ],
    [
      'it is not known how many are granted',
      { authorizations: [yearly('a', 0, { units: undefined })] },
      ['a: undetermined = undetermined used + undetermined reserved + undetermined left'],
    ],
    [
      'not all sessions are known',
      { authorizations: [yearly('a', 5)], incomplete: ['sessions'] },
      ['a: 5 = undetermined used + undetermined reserved + undetermined left'],
    ],
    [
      'a planned session has no end',
      {
        authorizations: [yearly('a', 5)],
        sessions: [
          rendered,
          heldOn('2026-03-05', 'y', '09:00', '', { status: 'planned', end: undefined }),
        ],
      },
      ['a: 5 = 4 used + undetermined reserved + undetermined left'],
    ],
    ['none', { authorizations: [] }, []],
  ])('%s', (_, chart, expected) => {
    expect(inWords(chart)).toEqual(expected)
  })
})
