import { describe, expect, it } from 'vitest'
import { eventsThrough } from '../../src/ledger/eventsThrough.js'
import { grantedThrough } from '../../src/ledger/grantedThrough.js'
import { anyUnits, exactly } from '../../src/ledger/UnitBounds.js'
import type { AuthorizationEvent } from '../../src/record/AuthorizationEvent.js'
import { authorization, event, march } from './ledgerOf.js'

const january = { from: '2026-01-01', through: '2026-01-31' }
const march1 = { from: '2026-03-01' }

const granted = (fields: object, events: ReadonlyArray<AuthorizationEvent>) =>
  grantedThrough(authorization(fields), eventsThrough(march(9))(events))

describe('grantedThrough', () => {
  it.each([
    ['the record alone', { units: 5, effective: january }, [], exactly(5), january],
    ['nothing', {}, [], anyUnits, undefined],
    [
      'the last grant',
      { units: 5, effective: january },
      [
        event('a', 'granted', 2, { units: 7 }),
        event('b', 'granted', 3, { units: 6, effective: march1 }),
      ],
      exactly(6),
      march1,
    ],
    [
      'an amendment of units, which leaves the days',
      { units: 5, effective: january },
      [
        event('a', 'granted', 2, { units: 7, effective: march1 }),
        event('b', 'amended', 3, { units: 9 }),
      ],
      exactly(9),
      march1,
    ],
    [
      'a grant that states nothing, after one that does',
      { units: 5, effective: january },
      [event('a', 'granted', 2, { units: 7, effective: march1 }), event('b', 'granted', 3)],
      exactly(7),
      march1,
    ],
    [
      'a use on a day that is not known',
      { units: 5, effective: january },
      [event('a', 'rendered', undefined, { units: 2, effective: march1 })],
      exactly(5),
      january,
    ],
    [
      'one after the day',
      { units: 5 },
      [event('a', 'granted', 10, { units: 7 })],
      exactly(5),
      undefined,
    ],
    [
      'a grant that states nothing',
      { units: 5 },
      [event('a', 'granted', 2)],
      exactly(5),
      undefined,
    ],
    [
      'an amendment that states nothing: the record tells',
      { units: 5, effective: january },
      [event('a', 'granted', 2, { units: 7, effective: march1 }), event('b', 'amended', 3)],
      exactly(5),
      january,
    ],
    [
      'an amendment of units on a day that is not known',
      { units: 5, effective: january },
      [event('a', 'amended', undefined, { units: 7 })],
      anyUnits,
      january,
    ],
    [
      'an amendment of dates on a day that is not known',
      { units: 5, effective: january },
      [event('a', 'amended', undefined, { effective: march1 })],
      exactly(5),
      undefined,
    ],
    [
      'an amendment of who knows what, on a day that is not known',
      { units: 5, effective: january },
      [event('a', 'amended', undefined)],
      anyUnits,
      undefined,
    ],
    [
      'units that are none',
      { units: 5 },
      [event('a', 'granted', 2, { units: 1.5 })],
      anyUnits,
      undefined,
    ],
  ])('%s', (_, fields, events, units, effective) => {
    expect(granted(fields, events)).toMatchObject({ units, effective })
  })

  const later = { from: '2026-04-01' }

  it.each<readonly [string, object, ReadonlyArray<AuthorizationEvent>, ReadonlyArray<string>]>([
    ['nothing', { units: 5, effective: january }, [], []],
    ['all', {}, [], ['effective', 'units']],
    [
      'the day of an amendment',
      { units: 5, effective: january },
      [event('a', 'amended', undefined)],
      ['events.happenedOn'],
    ],
    [
      'the order of amendments',
      { units: 5, effective: january },
      [
        event('a', 'amended', 2, { units: 7, effective: march1 }),
        event('b', 'amended', 2, { units: 8, effective: later }),
      ],
      ['events.sequence'],
    ],
    [
      'units that are none, in whatever order',
      { units: 5, effective: january },
      [event('a', 'amended', 2, { units: 1.5 }), event('b', 'amended', 2, { units: 8 })],
      ['units'],
    ],
  ])('what is not known: %s', (_, fields, events, missing) => {
    expect(granted(fields, events).missing).toEqual(missing)
  })

  it('gives the least and the most that any order of a day grants', () => {
    const events = [7, 9, 8].map((units) => event(`e${units}`, 'amended', 2, { units }))
    expect(granted({ units: 5 }, events).units).toEqual({ least: 7, most: 9 })
    const ordered = events.map((one, sequence) => ({ ...one, sequence }))
    expect(granted({ units: 5 }, ordered).units).toEqual(exactly(8))
    const [, ...others] = ordered
    const unplaced = event('e7', 'amended', 2, { units: 7 })
    expect(granted({ units: 5 }, [unplaced, ...others]).units).toEqual({ least: 7, most: 8 })
  })
})
