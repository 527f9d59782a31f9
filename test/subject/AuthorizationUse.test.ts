import { describe, expect, it } from 'vitest'
import { authorizationUse, noUse } from '../../src/subject/AuthorizationUse.js'
import { march } from '../ledger/ledgerOf.js'
import { chartOf, held, placedIn } from './chartOf.js'

const known = {
  ledgers: new Map(),
  stocks: new Map(),
  areSessionsComplete: true,
  areAuthorizationsComplete: true,
  unsure: new Set<string>(),
}

const use = (
  drawnUnits: { readonly least: number; readonly most: number },
  choice: {
    readonly possible?: ReadonlyArray<string>
    readonly missing?: ReadonlyArray<string>
  } = {},
  of: Partial<typeof known> = {},
  session: object = {},
) => {
  const [one] = placedIn(chartOf({ sessions: [held('s', '09:00', '10:00', session)] }))
  if (one === undefined) return noUse
  const candidates = ['a']
  const share = (units: number) => (units === 0 ? [] : [{ authorization: 'a', units }])
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
  const drawn = { least: share(drawnUnits.least), most: share(drawnUnits.most) }
  return authorizationUse({ ...known, ...of })([{ demand, drawn }])
}

describe('AuthorizationUse', () => {
  it('of a session that asks for nothing is none', () => {
    expect(authorizationUse(known)([])).toEqual(noUse)
  })

  it('says what is borne, by which, what is beyond, and what of it is not paid in any case', () => {
    expect(use({ least: 3, most: 3 })).toEqual({
      bearersOn: new Map([[march(2), ['a']]]),
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
      use({ least: 3, most: 4 }, {}, { unsure: new Set(['a']) }),
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
})
