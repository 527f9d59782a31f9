import { describe, expect, it } from 'vitest'
import { anyUnits, exactly, noUnits } from '../../src/ledger/UnitBounds.js'
import { billedUntimed } from '../../src/subject/billedUntimed.js'
import { chartOf, held, placedIn } from './chartOf.js'

const [dated, undated] = placedIn(
  chartOf({
    sessions: [held('a', '09:00', '', { end: undefined }), { id: 'b', code: 'H2014' }],
  }),
)

describe('billedUntimed', () => {
  it.each([
    ['none', noUnits, 0],
    ['one', exactly(1), 1],
    ['as many as the longest session has', exactly(100), 100],
    ['more', exactly(101), undefined],
    ['nobody knows how many', anyUnits, undefined],
    ['between two numbers', { least: 1, most: 2 }, undefined],
  ])('%s', (_, billed, expected) => {
    expect(dated && billedUntimed(dated, billed)?.length).toBe(expected)
  })

  it('each has no known time, and at the most a quarter of an hour', () => {
    expect(dated && billedUntimed(dated, exactly(1))).toMatchObject([
      { serviceDate: '2026-03-02', minutes: 15, session: 'a', kind: 'untimed' },
    ])
  })

  it('on no known day it is not known', () => {
    expect(undated && billedUntimed(undated, exactly(1))).toBe(undefined)
    expect(undated && billedUntimed(undated, noUnits)).toEqual([])
  })
})
