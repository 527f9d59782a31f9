import { describe, expect, it } from 'vitest'
import { sumDropped } from '../../src/units/DroppedTime.js'

describe('sumDropped', () => {
  it('gives one entry a reason, in the order in which time is dropped', () => {
    expect(
      sumDropped([
        { reason: 'remainder', milliseconds: 1 },
        { reason: 'seconds', milliseconds: 2 },
        { reason: 'remainder', milliseconds: 4 },
        { reason: 'notAttended', milliseconds: 8 },
      ]),
    ).toEqual([
      { reason: 'notAttended', milliseconds: 8 },
      { reason: 'seconds', milliseconds: 2 },
      { reason: 'remainder', milliseconds: 5 },
    ])
  })

  it('leaves out what is empty', () => {
    expect(sumDropped([{ reason: 'seconds', milliseconds: 0 }])).toEqual([])
    expect(sumDropped([])).toEqual([])
  })
})
