import { describe, expect, it } from 'vitest'
import { authorizationLedger } from '../../src/ledger/authorizationLedger.js'
import { exactly, noUnits } from '../../src/ledger/UnitBounds.js'
import { authorization, event, march } from './ledgerOf.js'

const ledger = (fields: object) => authorizationLedger(march(31))(authorization(fields))

const s1 = { session: 's1', units: 4 }

describe('authorizationLedger', () => {
  it('says of each session what the opening balance does not have yet', () => {
    const { uses, opening, openingAsOf } = ledger({
      opening: { usedUnits: 9, asOf: '2026-03-05' },
      events: [
        event('a', 'rendered', 5, s1),
        event('b', 'rendered', 6, { ...s1, session: 's2' }),
        event('c', 'reserved', 1, { ...s1, session: 's3' }),
      ],
    })
    expect(
      uses.map(({ session, sinceOpening, reserved }) => [session, sinceOpening, reserved]),
    ).toEqual([
      ['s3', noUnits, exactly(4)],
      ['s1', noUnits, noUnits],
      ['s2', exactly(4), noUnits],
    ])
    expect([opening, openingAsOf]).toEqual([exactly(9), '2026-03-05'])
  })

  it('an opening balance of a later day tells only that no more was used', () => {
    expect(ledger({ opening: { usedUnits: 9, asOf: '2026-04-01' } })).toMatchObject({
      opening: { least: 0, most: 9 },
      openingAsOf: undefined,
    })
  })

  it.each([
    [
      'all',
      { units: 4, effective: { from: '2026-01-01' }, events: [event('a', 'rendered', 5, s1)] },
      [],
    ],
    ['neither units nor dates', {}, ['effective', 'units']],
    [
      'a day and a number',
      {
        units: 4,
        effective: { from: '2026-01-01' },
        events: [event('a', 'rendered', undefined, s1), event('b', 'billed', 5, { session: 's2' })],
      },
      ['events.happenedOn', 'events.units'],
    ],
    [
      'the day of an amendment',
      { units: 4, effective: { from: '2026-01-01' }, events: [event('a', 'amended', undefined)] },
      ['events.happenedOn'],
    ],
  ])('what is not known of it: %s', (_, fields, missing) => {
    expect(ledger(fields).missing).toEqual(missing)
  })
})
