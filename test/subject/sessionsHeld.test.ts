import { expect, it } from 'vitest'
import { authorizationLedger } from '../../src/ledger/authorizationLedger.js'
import { sessionsHeld } from '../../src/subject/sessionsHeld.js'
import { authorization, event, march } from '../ledger/ledgerOf.js'

it('sessionsHeld says which sessions the events of authorizations hold, and how far those have come', () => {
  const ledger = (id: string, ...events: ReadonlyArray<object>) =>
    [id, authorizationLedger(march(31))(authorization({ id, events }))] as const
  const { heldFor, isBilled, isRendered } = sessionsHeld(
    new Map([
      ledger(
        'a',
        event('1', 'reserved', 1, { session: 'reserved', units: 4 }),
        event('2', 'rendered', 1, { session: 'rendered', units: 4 }),
        event('3', 'rendered', 1, { units: 4 }),
        event('4', 'reserved', 1, { session: 'none', units: 0 }),
      ),
      ledger(
        'b',
        event('1', 'billed', 1, { session: 'billed', units: 4 }),
        event('2', 'reserved', 1, { session: 'reserved', units: 4 }),
        event('3', 'billed', undefined, { session: 'some day', units: 4 }),
      ),
    ]),
  )
  expect(Object.fromEntries(heldFor)).toEqual({
    reserved: 'a',
    rendered: 'a',
    billed: 'b',
    'some day': 'b',
  })
  const ids = ['reserved', 'rendered', 'billed', 'some day', 'none']
  expect(ids.filter(isBilled)).toEqual(['billed'])
  expect(ids.filter(isRendered)).toEqual(['rendered', 'billed'])
})
