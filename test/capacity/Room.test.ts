import { describe, expect, it } from 'vitest'
import {
  boundless,
  narrowest,
  roomFor,
  unitsOfRoom,
  untoldRoom,
  type Room,
} from '../../src/capacity/Room.js'

describe('narrowest', () => {
  it.each<readonly [string, ReadonlyArray<Room>, ReturnType<typeof unitsOfRoom>, string]>([
    ['of none', [], 'notBounded', ''],
    ['of one without bounds', [boundless], 'notBounded', ''],
    ['of several', [roomFor(4), boundless, roomFor(3)], 3, ''],
    ['one is not known', [roomFor(4), untoldRoom(['b', 'a'])], 'undetermined', 'a, b'],
    ['two are not', [untoldRoom(['b']), untoldRoom(['a', 'b'])], 'undetermined', 'a, b'],
    ['one is not known, and another has none', [roomFor(0), untoldRoom(['a'])], 0, ''],
    ['at most none', [untoldRoom(['a'], 0), roomFor(4)], 0, ''],
    ['at least as many as another', [roomFor(4), openFrom(4)], 4, ''],
    ['at least one fewer', [roomFor(4), openFrom(3)], 'undetermined', 'a'],
    [
      'only what may decide is missed',
      [roomFor(4), openFrom(4), { ...openFrom(2), missing: ['b'] }],
      'undetermined',
      'b',
    ],
  ])('%s', (_, rooms, units, missing) => {
    const room = narrowest(rooms)
    expect([unitsOfRoom(room), room.missing.join(', ')]).toEqual([units, missing])
  })
})

function openFrom(least: number): Room {
  return { units: { least, most: Infinity }, missing: ['a'] }
}
