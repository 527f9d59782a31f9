import { describe, expect, it } from 'vitest'
import { Hcpcs } from '../../src/code/Hcpcs.js'
import { dateUnits } from '../../src/ledger/dateUnits.js'
import { day, heldOn } from '../subject/chartOf.js'
import { counted, fullUnits, given, perSession, session } from '../units/given.js'

const code = given(Hcpcs)

const linesOf = (...sessions: ReadonlyArray<object>) =>
  counted(
    { rounding: fullUnits, aggregation: perSession },
    sessions.map((fields) => ({ session: session(fields) })),
  ).lines

const nothing = { lines: [], unknown: [], isComplete: true }

describe('dateUnits', () => {
  it('puts units on their dates, dates in order, units in order of start', () => {
    const lines = linesOf(
      heldOn('2026-03-03', 'c', '09:00', '09:30'),
      heldOn('2026-03-02', 'b', '11:00', '11:15', { code: 'H2017' }),
      heldOn('2026-03-02', 'a', '09:00', '09:30'),
    )
    const { days } = dateUnits({ ...nothing, lines: [...lines].reverse() })
    expect([...days.keys()]).toEqual(['2026-03-02', '2026-03-03'])
    const units = [...days.values()].map((one) =>
      one.units.map(({ session, code, minutes }) => `${session} ${code} ${minutes}`),
    )
    expect(units).toEqual([
      ['a H2014 15', 'a H2014 15', 'b H2017 15'],
      ['c H2014 15', 'c H2014 15'],
    ])
  })

  it('of one start the first session comes first', () => {
    const lines = linesOf(
      heldOn('2026-03-02', 'b', '09:00', '09:15', { modifiers: ['HQ'] }),
      heldOn('2026-03-02', 'a', '09:00', '09:15'),
    )
    const orders = [lines, [...lines].reverse()].map((order) => {
      const { days } = dateUnits({ ...nothing, lines: order })
      return days.get(day('2026-03-02'))?.units.map(({ session }) => session)
    })
    expect(orders).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
  })

  it('notes the codes of sessions whose units or dates are not known', () => {
    const unknown = [
      { code: code('H2014'), serviceDate: day('2026-03-02') },
      { code: code('H2017'), serviceDate: undefined },
    ]
    const { days, undated, isComplete } = dateUnits({ lines: [], unknown, isComplete: false })
    expect(days.get(day('2026-03-02'))?.unknown).toEqual(new Set(['H2014']))
    expect(undated).toEqual(new Set(['H2017']))
    expect(isComplete).toBe(false)
    expect(days.size).toBe(1)
  })
})
