import { describe, expect, it } from 'vitest'
import { authorizationFaults } from '../../src/ledger/authorizationFaults.js'
import { eventsThrough } from '../../src/ledger/eventsThrough.js'
import { eventUses } from '../../src/ledger/eventUses.js'
import type { AuthorizationEvent } from '../../src/record/AuthorizationEvent.js'
import { authorization, event, march } from './ledgerOf.js'

const faultsOf = (fields: object, events: ReadonlyArray<AuthorizationEvent> = []) => {
  const through = eventsThrough(march(31))(events)
  return authorizationFaults(authorization(fields), through, eventUses(through, march(31))).map(
    ({ kind, event: of, field }) => [kind, field, ...(of === undefined ? [] : [of])].join(' '),
  )
}

const s1 = { session: 's1' }

describe('authorizationFaults', () => {
  it.each<readonly [string, object, ReadonlyArray<AuthorizationEvent>, ReadonlyArray<string>]>([
    ['nothing', { units: 4, opening: { usedUnits: 0 } }, [], []],
    ['units that are not whole', { units: 4.5 }, [], ['unitsAreNotWhole units']],
    ['units below zero', { units: -4 }, [], ['unitsAreNegative units']],
    [
      'an opening balance',
      { opening: { usedUnits: 0.5 } },
      [],
      ['unitsAreNotWhole opening.usedUnits'],
    ],
    [
      'dates',
      { effective: { from: '2026-03-02', through: '2026-03-01' } },
      [],
      ['endsBeforeItBegins effective'],
    ],
    ['one day', { effective: { from: '2026-03-02', through: '2026-03-02' } }, [], []],
    [
      'events, also those without a day',
      {},
      [
        event('b', 'rendered', undefined, { ...s1, units: 1.5 }),
        event('a', 'granted', 1, {
          units: -1,
          effective: { from: '2026-03-02', through: '2026-03-01' },
        }),
      ],
      [
        'endsBeforeItBegins events.effective a',
        'unitsAreNegative events.units a',
        'unitsAreNotWhole events.units b',
      ],
    ],
    [
      'two events of one id',
      {},
      [event('a', 'rendered', 1, s1), event('a', 'rendered', 2, s1)],
      ['idIsShared events.id a'],
    ],
    [
      'a release after the session',
      {},
      [event('a', 'rendered', 1, s1), event('b', 'released', 2, s1)],
      ['releasedAfterRendered events.kind b'],
    ],
    [
      'a release before the session',
      {},
      [event('a', 'rendered', 2, s1), event('b', 'released', 2, s1)],
      [],
    ],
  ])('%s', (_, fields, events, faults) => {
    expect(faultsOf(fields, events)).toEqual(faults)
  })
})
