import { describe, expect, it } from 'vitest'
import {
  byPlace,
  eventsOfFirst,
  type AuthorizationFault,
} from '../../src/ledger/AuthorizationFault.js'

const fault = (kind: AuthorizationFault['kind'], field: string, event?: string) => ({
  kind,
  field,
  ...(event === undefined ? {} : { event }),
})

describe('AuthorizationFault', () => {
  const faults = [
    fault('unitsAreNotWhole', 'events.units', 'e1'),
    fault('unitsAreNegative', 'events.units', 'e2'),
    fault('unitsAreNotWhole', 'events.units', 'e3'),
    fault('unitsAreNotWhole', 'units'),
  ]

  it('stands in order of field, then event, then kind', () => {
    expect([...faults].reverse().sort(byPlace)).toEqual(faults)
    const twice = [fault('endsBeforeItBegins', 'x'), fault('idIsShared', 'x')]
    expect([...twice].reverse().sort(byPlace)).toEqual(twice)
  })

  it.each([
    ['none', [], []],
    ['of events', faults, ['e1', 'e3']],
    ['of the authorization itself', faults.slice(3), []],
    [
      'of very many events the first',
      Array.from({ length: 40 }, (_, n) => fault('unitsAreNotWhole', 'events.units', `e${n}`)),
      Array.from({ length: 16 }, (_, n) => `e${n}`),
    ],
  ])('the events: %s', (_, given, events) => {
    expect(eventsOfFirst(given)).toEqual(events)
  })
})
