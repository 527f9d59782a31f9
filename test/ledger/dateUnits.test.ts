import { describe, expect, it } from 'vitest'
import { dateUnits } from '../../src/ledger/dateUnits.js'
import { heldOn, ordersOf } from '../subject/chartOf.js'
import { counted, fullUnits, perSession, session } from '../units/given.js'
import { unknownOn } from './history.js'

const linesOf = (...sessions: ReadonlyArray<object>) =>
  counted(
    { rounding: fullUnits, aggregation: perSession },
    sessions.map((fields) => ({ session: session(fields) })),
  ).lines

const nothing = {
  lines: [],
  unknown: [],
  isComplete: true,
  birthDate: undefined,
  planOn: () => undefined,
  isBilled: () => false,
  modifiersOf: () => ({ known: [], areComplete: false }),
  payerOfLimit: () => undefined,
  payerOf: () => undefined,
}

describe('dateUnits', () => {
  it('puts units in order of date, then of start, each with what a claim says of its session', () => {
    const lines = linesOf(
      heldOn('2026-03-03', 'c', '09:00', '09:30'),
      heldOn('2026-03-02', 'b', '11:00', '11:15', { code: 'H2017', format: { kind: 'group' } }),
      heldOn('2026-03-02', 'a', '09:00', '09:30'),
    )
    const units = ordersOf(lines).map((order) =>
      dateUnits({ ...nothing, lines: order }).units.map(
        ({ serviceDate, session, minutes, facts }) =>
          `${serviceDate} ${session} ${facts.code} ${facts.format ?? '-'} ${minutes}`,
      ),
    )
    for (const order of units) {
      expect(order).toEqual([
        '2026-03-02 a H2014 - 15',
        '2026-03-02 a H2014 - 15',
        '2026-03-02 b H2017 group 15',
        '2026-03-03 c H2014 - 15',
        '2026-03-03 c H2014 - 15',
      ])
    }
  })

  it('of one start the first session comes first, and of one id the first code', () => {
    const lines = linesOf(
      heldOn('2026-03-02', 'b', '09:00', '09:15', { modifiers: ['HQ'] }),
      heldOn('2026-03-02', 'a', '09:00', '09:15', { code: 'H2017' }),
      heldOn('2026-03-02', 'a', '09:00', '09:15'),
    )
    for (const order of ordersOf(lines)) {
      const { units } = dateUnits({ ...nothing, lines: order })
      expect(units.map(({ session, facts }) => `${session} ${facts.code}`)).toEqual([
        'a H2014',
        'a H2017',
        'b H2014',
      ])
    }
  })

  it('hands on what is not known', () => {
    const unknown = [unknownOn('2026-03-02')]
    const { lines, ...rest } = nothing
    expect(dateUnits({ ...rest, lines, unknown, isComplete: false })).toEqual({
      ...rest,
      units: [],
      unknown,
      isComplete: false,
    })
  })
})
