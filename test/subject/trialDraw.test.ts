import { describe, expect, it } from 'vitest'
import { everyUnit, trialDraw, type AuthorizationNeed } from '../../src/subject/trialDraw.js'
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
  const { fate, missing } = trialDraw(draws)({ one, serviceDate, choice })(units)(everyUnit)
  return [fate, ...missing].join(': ')
}

const ten = [yearly('a', 10)]
const earlier = heldOn('2026-03-01', 'x', '09:00', '10:00')
const sameDay = held('x', '18:00', '19:00', planned)
const later = heldOn('2026-03-03', 'x', '09:00', '10:00', planned)
const muchLater = heldOn('2026-03-04', 'y', '09:00', '10:00', planned)
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
      'of two later ones the second would be short',
      3,
      { authorizations: ten, sessions: [later, muchLater] },
      'beyond',
    ],
    [
      'of two later ones the second is short already',
      1,
      {
        authorizations: [
          yearly('a', 1, through('2026-03-02')),
          yearly('b', 7, { effective: { from: '2026-03-03' } }),
        ],
        sessions: [later, muchLater],
      },
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

it('a day that an opening balance has already is not taken for one that it has not', () => {
  const authorizations = [yearly('a', 10, { opening: { usedUnits: 10, asOf: '2026-03-02' } })]
  const { draws, on } = proposedIn({ authorizations }, [counting()])
  const trial = trialDraw(draws)
  const fates = ['2026-03-03', '2026-03-02', '2026-03-03'].map((date) => {
    const { one, serviceDate, subject } = on({ serviceDate: date })
    const { session, policy } = subject
    const modifiers = { known: [], areComplete: true }
    const choice = draws.choose({ session, serviceDate, policy, modifiers })
    return trial({ one, serviceDate, choice })(1)(everyUnit).fate
  })
  expect(fates).toEqual(['beyond', 'within', 'beyond'])
})

describe('where not every unit needs an authorization', () => {
  /** Needs that name so many units as short, of the session that is tried, and of those of the chart. */
  const need = (
    own: number | 'undetermined',
    before: number | 'undetermined' = 0,
    after: number | 'undetermined' = before,
    missing: ReadonlyArray<string> = [],
  ): AuthorizationNeed => ({
    before: () => before,
    after: ({ one: { session } }) => (session.id === '' ? own : after),
    missing,
  })

  const outcome = (units: number, chart: object, asked: AuthorizationNeed): string => {
    const { draws, on } = proposedIn(chart, [counting()])
    const { one, serviceDate, subject } = on()
    const modifiers = { known: [], areComplete: true }
    const { session, policy } = subject
    const choice = draws.choose({ session, serviceDate, policy, modifiers })
    const { fate, missing } = trialDraw(draws)({ one, serviceDate, choice })(units)(asked)
    return [fate, ...missing].join(': ')
  }

  const short = { authorizations: [yearly('a', 1)], sessions: [later] }

  it.each<readonly [string, object, AuthorizationNeed, string]>([
    ['none is short, though none bears it', short, need(0), 'within'],
    ['one is', short, need(1), 'beyond'],
    ['one of a later session is, and was', short, need(0, 1), 'within'],
    ['one more of it is', short, need(0, 1, 2), 'beyond'],
    ['one of an earlier session is', { ...short, sessions: [earlier] }, need(0, 0, 1), 'within'],
    ['it cannot be told', short, need('undetermined'), 'untold: sessions'],
    [
      'and is said why',
      short,
      need('undetermined', 0, 0, ['session.format']),
      'untold: session.format',
    ],
    ['it cannot be told of a later one', short, need(0, 0, 'undetermined'), 'untold: sessions'],
    [
      'nor could it, and it shares what bears this',
      short,
      need(0, 'undetermined'),
      'untold: sessions',
    ],
    [
      'nor could it, and it shares nothing',
      { ...short, authorizations: [yearly('a', 1, through('2026-03-02'))] },
      need(0, 'undetermined'),
      'within',
    ],
    [
      'authorizations are not known',
      { sessions: [later] },
      need('undetermined', 0, 0, ['session.format']),
      'untold: session.format: authorizations',
    ],
    [
      'what one has is not known',
      { authorizations: [yearly('a', 0, { units: undefined })] },
      need('undetermined'),
      'untold: authorization.units',
    ],
  ])('%s', (_, chart, asked, expected) => {
    expect(outcome(4, chart, asked)).toBe(expected)
  })

  it('each need is heard, and that of every unit answered once', () => {
    const { draws, on } = proposedIn({ authorizations: ten }, [counting()])
    const { one, serviceDate, subject } = on()
    const modifiers = { known: [], areComplete: true }
    const { session, policy } = subject
    const choice = draws.choose({ session, serviceDate, policy, modifiers })
    const tryAll = trialDraw(draws)({ one, serviceDate, choice })
    expect(tryAll(11)(need(0)).fate).toBe('within')
    expect(tryAll(11)(everyUnit).fate).toBe('beyond')
    expect(tryAll(10)(everyUnit).fate).toBe('within')
    expect(tryAll(11)(need(0)).fate).toBe('within')
    expect(tryAll(11)(everyUnit)).toBe(tryAll(11)(everyUnit))
  })
})
