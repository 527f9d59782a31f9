import { describe, expect, it } from 'vitest'
import { trialDraw } from '../../src/subject/trialDraw.js'
import { proposedIn } from '../capacity/proposed.js'
import { counting, held, heldOn } from './chartOf.js'
import { yearly } from './usesIn.js'

const planned = { status: 'planned' }
const through = (date: string) => ({ effective: { from: '2026-01-01', through: date } })

/** `within`, and where it cannot be told, `untold: authorization.units`. */
const tried = (units: number, chart: object, request: object = {}): string => {
  const { draws, on } = proposedIn(chart, [counting()])
  const { one, serviceDate, subject } = on(request)
  const choice = draws.choose({
    session: one.session,
    serviceDate,
    policy: subject.policy,
    modifiers: { known: [], areComplete: true },
  })
  const { fate, missing } = trialDraw(draws)({ one, serviceDate, choice })(units)
  return [fate, ...missing].join(': ')
}

const ten = [yearly('a', 10)]
const earlier = heldOn('2026-03-01', 'x', '09:00', '10:00')
const sameDay = held('x', '18:00', '19:00', planned)
const later = heldOn('2026-03-03', 'x', '09:00', '10:00', planned)
const unending = heldOn('2026-03-03', 'x', '09:00', '', { ...planned, end: undefined })

describe('trialDraw', () => {
  it.each<readonly [string, number, object, string]>([
    ['all that is granted', 10, { authorizations: ten }, 'within'],
    ['one more', 11, { authorizations: ten }, 'beyond'],
    ['no unit', 0, { authorizations: ten }, 'within'],
    ['beside an earlier session', 6, { authorizations: ten, sessions: [earlier] }, 'within'],
    ['one more', 7, { authorizations: ten, sessions: [earlier] }, 'beyond'],
    ['beside one of the same day', 7, { authorizations: ten, sessions: [sameDay] }, 'beyond'],
    ['beside a later one', 6, { authorizations: ten, sessions: [later] }, 'within'],
    [
      'one more would leave the later one short',
      7,
      { authorizations: ten, sessions: [later] },
      'beyond',
    ],
    [
      'a later one that has its own',
      10,
      {
        authorizations: [yearly('a', 10, through('2026-03-02')), yearly('b', 4)],
        sessions: [later],
      },
      'within',
    ],
    [
      'one that is short already',
      3,
      { authorizations: [yearly('a', 3, through('2026-03-02'))], sessions: [later] },
      'within',
    ],
    [
      'what is reserved for others',
      9,
      {
        authorizations: [
          yearly('a', 10, {
            events: [
              { id: 'e', kind: 'reserved', happenedOn: '2026-02-01', session: 'z', units: 2 },
            ],
          }),
        ],
      },
      'beyond',
    ],
    [
      'it is not known how many are granted',
      1,
      { authorizations: [yearly('a', 0, { units: undefined })] },
      'untold: authorization.units',
    ],
    [
      'a later one has no end',
      1,
      { authorizations: ten, sessions: [unending] },
      'untold: sessions',
    ],
    [
      'a later one has none, and it is more than there is',
      11,
      { authorizations: ten, sessions: [unending] },
      'beyond',
    ],
    [
      'a later one has none, and has its own',
      10,
      {
        authorizations: [yearly('a', 10, through('2026-03-02')), yearly('b', 4)],
        sessions: [unending],
      },
      'untold: sessions',
    ],
    [
      'a later one has none, and cannot have this',
      10,
      {
        authorizations: [
          yearly('a', 10, through('2026-03-02')),
          yearly('b', 4, { effective: { from: '2026-03-03' } }),
        ],
        sessions: [unending],
      },
      'within',
    ],
    [
      'the opening balance has that day already',
      99,
      { authorizations: [yearly('a', 10, { opening: { usedUnits: 10, asOf: '2026-03-02' } })] },
      'within',
    ],
    [
      'it has the day before',
      1,
      { authorizations: [yearly('a', 10, { opening: { usedUnits: 10, asOf: '2026-03-01' } })] },
      'beyond',
    ],
    [
      'what is billed comes first, also of a later day',
      7,
      {
        authorizations: [
          yearly('a', 10, {
            events: [
              {
                id: 'e',
                kind: 'billed',
                happenedOn: '2026-03-09',
                session: 'x',
                line: 'l',
                units: 4,
              },
            ],
          }),
        ],
        sessions: [heldOn('2026-03-03', 'x', '09:00', '10:00')],
      },
      'beyond',
    ],
  ])('%s', (_, units, chart, expected) => {
    expect(tried(units, { sessions: [], ...chart })).toBe(expected)
  })
})
