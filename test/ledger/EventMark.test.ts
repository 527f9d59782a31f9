import { describe, expect, it } from 'vitest'
import { dayOf, isAfter, type EventMark } from '../../src/ledger/EventMark.js'
import { march } from './ledgerOf.js'

const at = (dayOfMonth?: number, sequence?: number): EventMark => ({
  on: dayOfMonth === undefined ? undefined : march(dayOfMonth),
  sequence,
})

describe('EventMark', () => {
  it.each([
    ['on a later day', at(2), at(1), true],
    ['on an earlier day, at a later place', at(1, 9), at(2, 1), false],
    ['on the same day, at a later place', at(1, 2), at(1, 1), true],
    ['at the same place', at(1, 1), at(1, 1), false],
    ['at an earlier place', at(1, 1), at(1, 2), false],
    ['on the same day, at no place', at(1), at(1, 1), false],
    ['on the same day as one at no place', at(1, 1), at(1), false],
    ['on a day that is not known', at(), at(31), true],
    ['where neither day is known', at(), at(), false],
  ])('is it known to be later: %s', (_, one, other, later) => {
    expect(isAfter(one, other)).toBe(later)
  })

  it('stands after every day where its own is not known', () => {
    expect(dayOf(at()) > dayOf(at(31))).toBe(true)
  })
})
