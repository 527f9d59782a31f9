import { describe, expect, it } from 'vitest'
import { unauthorizedExcess, unitsNotBorneOn } from '../../src/rule/unauthorizedExcess.js'
import { noUse, type AuthorizationUse } from '../../src/subject/AuthorizationUse.js'
import { day } from '../subject/chartOf.js'

const date = day('2026-03-02')
const otherDate = day('2026-03-03')

/** What is borne of a session on the date, and how many units are not. */
const borne = (units: number, notBorne: number, more: Partial<AuthorizationUse> = {}) => ({
  authorization: { kind: 'chosen' as const },
  use: {
    ...noUse,
    bearersOn: new Map(units === 0 ? [] : [[date, [{ authorization: 'a', units }]]]),
    beyondOn: new Map(notBorne === 0 ? [] : [[date, notBorne]]),
    ...more,
  },
})
const untold = { unitsBeyond: 'undetermined' } as const
const noneFor = { authorization: { kind: 'none' as const } }
const none = { ...borne(0, 0), ...noneFor }
const unknown = { ...borne(0, 0), authorization: { kind: 'unknown' as const } }

describe('unitsNotBorneOn', () => {
  it.each<readonly [string, Parameters<typeof unitsNotBorneOn>[0], number | 'untold']>([
    ['all are borne', borne(4, 0), 0],
    ['some are', borne(3, 2), 2],
    ['none is', borne(0, 4), 4],
    ['none would be paid', borne(0, 0), 0],
    ['there is no authorization', none, Infinity],
    [
      'there is none for the session, and one bears those of the date',
      { ...borne(3, 2), ...noneFor },
      2,
    ],
    ['it cannot be told', borne(3, 2, untold), 'untold'],
    ['it is not known which bears them', unknown, 'untold'],
  ])('%s', (_, authorized, expected) => {
    expect(unitsNotBorneOn(authorized, date)).toBe(expected)
  })

  it('what is borne on another date bears nothing here', () => {
    expect(unitsNotBorneOn({ ...borne(4, 0), ...noneFor }, otherDate)).toBe(Infinity)
  })
})

describe('unauthorizedExcess', () => {
  it.each<readonly [string, number | 'untold', Parameters<typeof unitsNotBorneOn>[0], unknown]>([
    ['nothing is beyond', 0, borne(0, 4), 0],
    ['all is borne', 3, borne(4, 0), 0],
    ['more is beyond than not borne', 3, borne(3, 2), 2],
    ['less is', 1, borne(3, 2), 1],
    ['nothing is borne', 3, borne(0, 4), 3],
    ['none would be paid', 3, borne(0, 0), 0],
    ['there is no authorization', 3, none, 3],
    ['nothing is beyond, whatever is borne', 0, unknown, 0],
    ['it cannot be told what is beyond', 'untold', borne(3, 2), 'untold'],
    ['all is borne, whatever is beyond', 'untold', borne(4, 0), 0],
    ['it cannot be told what is borne', 3, borne(3, 2, untold), 'untold'],
    ['neither', 'untold', unknown, 'untold'],
  ])('%s', (_, beyond, authorized, expected) => {
    expect(unauthorizedExcess(beyond, authorized, date)).toBe(expected)
  })
})
