import * as E from 'fp-ts/Either'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { authorizationBalance } from '../../src/ledger/authorizationBalance.js'
import { Authorization } from '../../src/record/Authorization.js'
import { authorizationHoldings } from '../../src/subject/authorizationHoldings.js'
import { proposedIn } from '../capacity/proposed.js'
import { day, heldOn } from './chartOf.js'
import { usesInWords, yearly } from './usesIn.js'

/** Four units. */
const hour = (on: number, id: string): object =>
  heldOn(`2026-03-0${String(on)}`, id, '09:00', '10:00')

const event = (kind: string, session: string, fields: object = {}): object => ({
  id: `${kind} ${session}`,
  kind,
  session,
  line: `line of ${session}`,
  happenedOn: '2026-03-04',
  ...fields,
})

const billed = (units: number | undefined, session = 'a', fields: object = {}): object =>
  event('billed', session, { units, ...fields })

const chartWith = (events: ReadonlyArray<object>, fields: object = {}): object => ({
  sessions: [hour(2, 'a'), hour(3, 'b')],
  authorizations: [yearly('x', 10, { events, ...fields })],
})

const usedAndLeft = (chart: object): ReadonlyArray<unknown> => {
  const { draws, on } = proposedIn(chart)
  return [...authorizationHoldings(draws, on().one).values()].flatMap(({ used, left }) => [
    used,
    left,
  ])
}

const voided = event('voided', 'a', { happenedOn: '2026-03-05' })
const onOneLine = { line: 'shared' }

describe('billedBeyond', () => {
  it.each<readonly [string, ReadonlyArray<object>, object, ReadonlyArray<unknown>, string]>([
    ['as many as documented', [billed(4)], {}, [8, 2], 'b: 4 of x, beyond: 0'],
    ['fewer', [billed(2)], {}, [8, 2], 'b: 4 of x, beyond: 0'],
    ['more, and the other still has its own', [billed(6)], {}, [10, 0], 'b: 4 of x, beyond: 0'],
    ['one more than that', [billed(7)], {}, [10, 0], 'b: 3 of x, beyond: 1'],
    ['twice as many', [billed(8)], {}, [10, 0], 'b: 2 of x, beyond: 2'],
    ['more than is granted', [billed(99)], {}, [10, 0], 'b: 0 of , beyond: 4'],
    ['on a line that was voided', [billed(8), voided], {}, [8, 2], 'b: 4 of x, beyond: 0'],
    [
      'on a line of several sessions that documents as many',
      [billed(6, 'a', onOneLine), billed(2, 'b', onOneLine)],
      {},
      [8, 2],
      'b: 4 of x, beyond: 0',
    ],
    [
      'on a line of several sessions, one more',
      [billed(7, 'a', onOneLine), billed(2, 'b', onOneLine)],
      {},
      [9, 1],
      'b: 4 of x, beyond: 0',
    ],
    [
      'on lines of which another session shares each with one',
      [
        billed(3, 'a', { line: 'one' }),
        billed(3, 'b', { line: 'two' }),
        billed(1, 'b', { id: 'again', line: 'one' }),
      ],
      {},
      [8, 2],
      'b: 4 of x, beyond: 0',
    ],
    ['on lines of their own', [billed(5), billed(2, 'b')], {}, [9, 1], 'b: 4 of x, beyond: 0'],
    [
      'rendered, which a claim will bill as it is documented',
      [event('rendered', 'a', { units: 8 })],
      {},
      [8, 2],
      'b: 4 of x, beyond: 0',
    ],
    [
      'nobody knows how many',
      [billed(undefined)],
      {},
      ['undetermined', 'undetermined'],
      'b: 4 of x, beyond: authorization.events.units',
    ],
    [
      'the opening balance has it',
      [billed(8)],
      { opening: { usedUnits: 8, asOf: '2026-03-04' } },
      [8, 2],
      'b: 4 of x, beyond: 0',
    ],
    [
      'the opening balance has what was rendered of it',
      [event('rendered', 'a', { units: 4, happenedOn: '2026-03-02' }), billed(8)],
      { opening: { usedUnits: 4, asOf: '2026-03-02' } },
      [10, 0],
      'b: 2 of x, beyond: 2',
    ],
  ])('%s', (_, events, fields, holding, other) => {
    const chart = chartWith(events, fields)
    expect(usedAndLeft(chart)).toEqual(holding)
    expect(usesInWords(chart)[1]).toBe(other)
  })

  it('takes it from what it was billed under alone', () => {
    const chart = {
      sessions: [hour(2, 'a'), hour(3, 'b')],
      authorizations: [yearly('x', 6, { events: [billed(8)] }), yearly('y', 6)],
    }
    expect(usesInWords(chart)).toEqual(['a: 4 of x, beyond: 0', 'b: 4 of y, beyond: 0'])
  })

  it('the balance has as many used, where all is billed and nothing less than documented', () => {
    const ids = ['a', 'b', 'c', 'd']
    const units = fc.array(fc.integer({ min: 4, max: 20 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 90 }), (all, granted) => {
        const events = all.map((count, index) => billed(count, ids[index]))
        const authorization = yearly('x', granted, { events })
        const sessions = all.map((_, index) => hour(index + 1, ids[index] ?? ''))
        const [used, left] = usedAndLeft({ sessions, authorizations: [authorization] })
        const sum = all.reduce((total, count) => total + count, 0)
        const balance = E.chain(authorizationBalance(day('2026-12-31')))(
          decode(Authorization)(authorization),
        )
        expect(balance).toMatchObject({ right: { used: sum, left } })
        expect(used).toBe(Math.min(sum, granted))
      }),
    )
  })
})
