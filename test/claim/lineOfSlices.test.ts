import { describe, expect, it } from 'vitest'
import { lineOfSlices } from '../../src/claim/lineOfSlices.js'
import { held } from '../subject/chartOf.js'
import { counted, fullUnits, perDay, session } from '../units/given.js'

const [line] = counted(
  { rounding: fullUnits, aggregation: perDay },
  [held('a', '09:00', '09:40'), held('b', '10:00', '10:35')].map((fields) => ({
    session: session(fields),
  })),
).lines

describe('lineOfSlices', () => {
  it.each([
    ['all', [0, 1, 2, 3, 4], ['a', 'b']],
    ['some', [1, 2], ['a', 'b']],
    ['those of one session', [3], ['b']],
    ['none', [], []],
  ])('a line of %s', (_, kept, sessions) => {
    const slices = kept.flatMap((index) => line?.slices[index] ?? [])
    expect(line && lineOfSlices(line, slices)).toEqual({
      ...line,
      slices: slices.map((slice, index) => ({ ...slice, unit: index + 1 })),
      units: kept.length,
      minutes: 15 * kept.length,
      sessions,
    })
  })
})
