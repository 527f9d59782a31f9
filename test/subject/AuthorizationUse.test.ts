import { describe, expect, it } from 'vitest'
import type { Share } from '../../src/ledger/drawUnits.js'
import type { DrawBounds } from '../../src/subject/authorizationDraws.js'
import { authorizationUse, noUse } from '../../src/subject/AuthorizationUse.js'
import { march } from '../ledger/ledgerOf.js'
import { chartOf, held, placedIn } from './chartOf.js'

const known = {
  ledgers: new Map(),
  stocks: new Map(),
  billedBeyond: new Map(),
  areSessionsComplete: true,
  areAuthorizationsComplete: true,
  unsureFrom: new Map<string, number>(),
}

const of = (authorization: string, units: number): Share => ({ authorization, units })

const drawnAs = (
  drawn: DrawBounds,
  choice: {
    readonly possible?: ReadonlyArray<string>
    readonly missing?: ReadonlyArray<string>
  } = {},
  more: Partial<typeof known> = {},
  session: object = {},
) => {
  const [one] = placedIn(chartOf({ sessions: [held('s', '09:00', '10:00', session)] }))
  if (one === undefined) return noUse
  const candidates = ['a']
  const { possible = [], missing = [] } = choice
  const demand = {
    one,
    serviceDate: march(2),
    begun: 5,
    units: 4,
    choice: { choice: { kind: 'none' as const }, candidates, possible, missing },
    candidates,
    isPlanned: false,
  }
  return authorizationUse({ ...known, ...more })([{ demand, place: 1, drawn }])
}

const use = (
  drawnUnits: { readonly least: number; readonly most: number },
  ...more: Parameters<typeof drawnAs> extends [unknown, ...infer Rest] ? Rest : never
) => {
  const share = (units: number) => (units === 0 ? [] : [of('a', units)])
  return drawnAs({ least: share(drawnUnits.least), most: share(drawnUnits.most) }, ...more)
}

describe('AuthorizationUse', () => {
  it('of a session that asks for nothing is none', () => {
    expect(authorizationUse(known)([])).toEqual(noUse)
  })

  it('says what is borne, by which, what is beyond, and what of it is not paid in any case', () => {
    expect(use({ least: 3, most: 3 })).toEqual({
      bearersOn: new Map([[march(2), [{ authorization: 'a', units: 3 }]]]),
      areBearersTold: true,
      unitsBorne: 3,
      unitsBeyond: 1,
      beyondOn: new Map([[march(2), 1]]),
      unitsNotBorne: 2,
      missing: [],
    })
  })

  it.each([
    [
      'it may be less',
      use({ least: 3, most: 4 }, {}, { unsureFrom: new Map([['a', 0]]) }),
      'undetermined',
      ['sessions'],
    ],
    [
      'another may bear the rest',
      use({ least: 3, most: 3 }, { possible: ['b'], missing: ['x'] }),
      'undetermined',
      ['x'],
    ],
    [
      'another may, and none is needed',
      use({ least: 4, most: 4 }, { possible: ['b'], missing: ['x'] }),
      0,
      [],
    ],
    [
      'there may be another',
      use({ least: 3, most: 3 }, {}, { areAuthorizationsComplete: false }),
      'undetermined',
      ['authorizations'],
    ],
    [
      'there may be another, and the session names its own',
      use({ least: 3, most: 3 }, {}, { areAuthorizationsComplete: false }, { authorization: 'a' }),
      1,
      [],
    ],
    [
      'there may be other sessions',
      use({ least: 0, most: 4 }, {}, { areSessionsComplete: false }),
      'undetermined',
      ['sessions'],
    ],
  ])('%s', (_, { unitsBeyond, missing, beyondOn }, beyond, expected) => {
    expect([unitsBeyond, missing]).toEqual([beyond, expected])
    expect(beyondOn.size).toBe(typeof beyond === 'number' && beyond > 0 ? 1 : 0)
  })

  it.each<readonly [string, ReadonlyArray<Share>, ReadonlyArray<Share>, boolean]>([
    ['the same', [of('a', 4)], [of('a', 4)], true],
    ['others', [of('b', 4)], [of('a', 4)], false],
    ['the same otherwise', [of('a', 1), of('b', 3)], [of('a', 2), of('b', 2)], false],
    ['fewer', [of('a', 4)], [of('a', 2), of('b', 2)], false],
    ['more', [of('a', 2), of('b', 2)], [of('a', 4)], false],
  ])('where all is borne at the least by %s', (_, least, most, areBearersTold) => {
    const said = drawnAs({ least, most }, {}, { unsureFrom: new Map([['a', 0]]) })
    expect(said.areBearersTold).toBe(areBearersTold)
    expect([said.unitsBeyond, said.missing]).toEqual([0, areBearersTold ? [] : ['sessions']])
  })
})
