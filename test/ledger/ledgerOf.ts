import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { authorizationBalance } from '../../src/ledger/authorizationBalance.js'
import type { AuthorizationBalance } from '../../src/ledger/authorizationBalance.js'
import { Authorization } from '../../src/record/Authorization.js'
import {
  AuthorizationEvent,
  type AuthorizationEventKind,
} from '../../src/record/AuthorizationEvent.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'

/** A day of March 2026. */
export const march = (dayOfMonth: number) => day(`2026-03-${String(dayOfMonth).padStart(2, '0')}`)

/** An event of a kind on a day of March, with these fields. */
export const event = (
  id: string,
  kind: AuthorizationEventKind,
  dayOfMonth: number | undefined,
  fields: object = {},
): AuthorizationEvent =>
  given(AuthorizationEvent)({
    id,
    kind,
    ...(dayOfMonth === undefined ? {} : { happenedOn: march(dayOfMonth) }),
    ...fields,
  })

/** An authorization with these fields. */
export const authorization = (fields: object = {}): Authorization =>
  given(Authorization)({ id: 'a', ...fields })

/** How an authorization stands, at the end of March unless another day is named. */
export const balanceOf = (fields: object = {}, dayOfMonth = 31): AuthorizationBalance => {
  const balance = authorizationBalance(march(dayOfMonth))(authorization(fields))
  if (E.isLeft(balance)) throw new Error('a test gives no authorization')
  return balance.right
}

const kinds = fc.constantFrom<AuthorizationEventKind[]>(
  'reserved',
  'rendered',
  'billed',
  'released',
  'voided',
)

/** An event of a few sessions and lines, of which all is known. */
const wholeEvent = (id: string): fc.Arbitrary<AuthorizationEvent> =>
  fc
    .record({
      kind: kinds,
      dayOfMonth: fc.integer({ min: 1, max: 9 }),
      units: fc.nat(5),
      session: fc.constantFrom('s1', 's2', 's3'),
      line: fc.constantFrom('1', '2'),
    })
    .map(({ kind, dayOfMonth, units, session, line }) =>
      event(id, kind, dayOfMonth, {
        units,
        session,
        ...(kind === 'billed' || kind === 'voided' ? { line: `${session}/${line}` } : {}),
      }),
    )

const ids = ['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8']

/** Up to nine events of which all is known, also which of a day came first, each with an id of its own, in order of it. */
export const wholeEvents: fc.Arbitrary<ReadonlyArray<AuthorizationEvent>> = fc
  .tuple(fc.tuple(...ids.map(wholeEvent)), fc.nat(ids.length))
  .map(([events, count]) =>
    events.slice(0, count).map((one, place) => ({ ...one, sequence: ids.length - place })),
  )
