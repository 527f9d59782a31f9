import { describe, expect, it } from 'vitest'
import type { Hcpcs } from '../../src/code/Hcpcs.js'
import { countGroup, type Tally } from '../../src/units/countGroup.js'
import type { Counting } from '../../src/units/Counting.js'
import type { PartGroup } from '../../src/units/groupParts.js'
import { parts, type Contact } from './dated.js'
import { fullUnits, midpoint, perDay, session } from './given.js'

const code = (text: string): Hcpcs => session({ code: text }).code

const counting: Counting = { rounding: midpoint, aggregation: perDay, minimumContactMinutes: 0 }

// What is dropped as "session reason seconds".
const shown = ({ dropped }: Tally): ReadonlyArray<string> =>
  dropped.map(
    ({ dated, reason, milliseconds }) => `${dated.session.id} ${reason} ${milliseconds / 1000}`,
  )

const counted = (by: Counting, ...groups: ReadonlyArray<PartGroup>): Tally => {
  const tally: Tally = { earned: [], dropped: [], lostMinutes: [] }
  for (const group of groups) countGroup(by)(group, tally)
  return tally
}

const one = (...contacts: ReadonlyArray<Contact>): PartGroup => [
  { code: code('H2014'), parts: parts(...contacts) },
]

describe('countGroup', () => {
  it('drops what is left beyond the units, from the end', () => {
    const count = counted(counting, one(['10:00', 20], ['11:00', 17]))
    expect(count.earned).toHaveLength(2)
    expect(shown(count)).toEqual(['s2 remainder 420'])
  })

  it('drops all where there is no unit', () => {
    const count = counted(counting, one(['10:00', 3], ['11:00', 4]))
    expect(count.earned).toEqual([])
    expect(shown(count)).toEqual(['s1 belowFirstUnit 180', 's2 belowFirstUnit 240'])
  })

  it('names the sessions that lost a minute to their seconds', () => {
    const half = one(['10:00', 7, 30], ['11:00', 7, 30])
    expect(counted(counting, half).lostMinutes.map(({ session }) => session.id)).toEqual([
      's1',
      's2',
    ])
    expect(counted(counting, one(['10:00', 7, 59])).lostMinutes).toEqual([])
    expect(counted({ ...counting, seconds: 'cutAfterSum' }, half).lostMinutes).toEqual([])
  })

  it('allots the units of a total to its shares', () => {
    const [first, second] = parts(['10:00', 33], ['11:00', 7])
    const shares = first && second ? [first, second] : []
    const group = shares.map((part, index) => ({
      code: code(index === 0 ? 'H2014' : 'H2017'),
      parts: [part],
    }))
    const count = counted(counting, group)
    expect(count.earned.map((unit) => unit.first.part.dated.session.id)).toEqual(['s1', 's1', 's2'])
    expect(shown(count)).toEqual(['s1 remainder 180'])
    expect(counted({ ...counting, rounding: fullUnits }, group).earned).toHaveLength(2)
  })

  it('adds up groups, and has nothing in none', () => {
    const two = counted(counting, one(['10:00', 20]), one(['11:00', 17]))
    expect(two.earned.map(({ minutes }) => minutes)).toEqual([15, 15])
    expect(shown(two)).toEqual(['s1 remainder 300', 's1 remainder 120'])
    expect(counted(counting, [])).toEqual({ earned: [], dropped: [], lostMinutes: [] })
  })
})
