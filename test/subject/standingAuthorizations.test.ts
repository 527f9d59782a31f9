import { describe, expect, it } from 'vitest'
import { standingAuthorizations } from '../../src/subject/standingAuthorizations.js'
import { session } from '../units/given.js'
import { chartOf, day } from './chartOf.js'
import { yearly } from './usesIn.js'

const event = (fields: object): object => ({ id: 'e', happenedOn: '2026-02-01', ...fields })

const spring = { from: '2026-03-01', through: '2026-03-31' }

const standing = (fields: object, asOf = '2026-12-31') =>
  standingAuthorizations(day(asOf))(chartOf(fields))

describe('standingAuthorizations', () => {
  const authorizations = [
    yearly('y', 9, {
      events: [event({ kind: 'billed', session: 's', line: 'l', units: 2 })],
    }),
    yearly('x', 9, { events: [event({ kind: 'amended', units: 4, effective: spring })] }),
    yearly('w', 9, { events: [event({ kind: 'amended' })] }),
  ]

  it.each([
    ['2026-02-01', '2026-03-01'],
    ['2026-01-31', '2026-01-01'],
  ])('as they stand by their events on %s, in order of id', (asOf, from) => {
    const { records, ledgers } = standing({ authorizations }, asOf)
    expect([...records.keys()]).toEqual(['w', 'x', 'y'])
    expect([...ledgers.keys()]).toEqual(['w', 'x', 'y'])
    expect(records.get('x')?.effective?.from).toBe(from)
    expect(records.get('x')?.number).toBe('number of x')
  })

  it('without dates where an event whose day is not known may have changed them', () => {
    const events = [{ id: 'e', kind: 'amended', effective: spring }]
    const { records } = standing({ authorizations: [yearly('x', 9, { events })] })
    expect(Object.hasOwn(records.get('x') ?? {}, 'effective')).toBe(false)
  })

  it('chooses among them, first what their events name', () => {
    const { choose, held } = standing({ authorizations })
    const { candidates } = choose({
      session: session({ id: 's' }),
      serviceDate: day('2026-03-02'),
      policy: { kind: 'noEdition', payer: 'payer', why: 'afterLast' },
      modifiers: { known: [], areComplete: true },
    })
    expect(candidates).toEqual(['y', 'x', 'w'])
    expect([held.isBilled('s'), held.isBilled('t')]).toEqual([true, false])
  })

  it.each([
    ['not known', {}, false, 'unknown'],
    ['none', { authorizations: [] }, true, 'none'],
    ['lacking some', { authorizations: [], incomplete: ['authorizations'] }, false, 'unknown'],
  ])('the list is %s', (_, fields, areComplete, kind) => {
    const { choose, ...one } = standing(fields)
    expect([one.areComplete, one.records.size]).toEqual([areComplete, 0])
    const { choice } = choose({
      session: session(),
      serviceDate: day('2026-03-02'),
      policy: { kind: 'noServiceDate' },
      modifiers: { known: [], areComplete: true },
    })
    expect(choice.kind).toBe(kind)
  })
})
