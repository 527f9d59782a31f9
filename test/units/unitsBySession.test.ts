import { expect, it } from 'vitest'
import { unitsBySession } from '../../src/units/unitsBySession.js'
import { counted, fullUnits, lasting, perDay, session } from './given.js'

it('unitsBySession counts a unit where it began', () => {
  const { lines } = counted({ rounding: fullUnits, aggregation: perDay }, [
    { session: session({ id: 'a', ...lasting('2026-03-02T09:00:00-06:00', 40) }) },
    { session: session({ id: 'b', ...lasting('2026-03-02T11:00:00-06:00', 20) }) },
  ])
  expect(lines.map((line) => Object.fromEntries(unitsBySession(line)))).toEqual([{ a: 3, b: 1 }])
  expect(unitsBySession({ slices: [] }).size).toBe(0)
})
