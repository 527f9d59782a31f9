import { describe, expect, it } from 'vitest'
import {
  alsoEnded,
  alsoHeld,
  laterEnding,
  NEVER,
  standing,
  unitsOf,
  type Ending,
  type HeldUnits,
} from '../../src/ledger/HeldUnits.js'
import { exactly } from '../../src/ledger/UnitBounds.js'
import { march } from './ledgerOf.js'

type Place = readonly [dayOfMonth: number, sequence?: number]

const at = ([dayOfMonth, sequence]: Place) => ({ on: march(dayOfMonth), sequence })

/** Units that events hold, in the order in which they are given. */
const held = (
  given: ReadonlyArray<readonly [units: number, ...place: Place]>,
  ending = NEVER,
): HeldUnits => {
  let all: HeldUnits | undefined
  for (const [units, ...place] of given) all = alsoHeld(all, ending, exactly(units), at(place))
  if (all === undefined) throw new Error('a test holds nothing')
  return all
}

const ended = (places: ReadonlyArray<Place>, isOfOne = true): Ending => {
  let ending = NEVER
  for (const place of places) ending = alsoEnded(ending, at(place), isOfOne)
  return ending
}

/** `4`, `2 to 4`. */
const inWords = (units: HeldUnits, ending: Ending): string => {
  const { least, most } = unitsOf(standing(units, ending))
  return least === most ? String(least) : `${least} to ${most}`
}

describe('HeldUnits', () => {
  it.each([
    ['once', held([[4, 1]]), '4'],
    [
      'on two days',
      held([
        [4, 1],
        [3, 2],
      ]),
      '3',
    ],
    [
      'twice on one day',
      held([
        [4, 1],
        [3, 1],
      ]),
      '3 to 4',
    ],
    [
      'twice on one day, alike',
      held([
        [4, 1],
        [4, 1],
      ]),
      '4',
    ],
    [
      'twice at places',
      held([
        [4, 1, 1],
        [3, 1, 2],
      ]),
      '3',
    ],
    [
      'twice at one place',
      held([
        [4, 1, 1],
        [3, 1, 1],
      ]),
      '3 to 4',
    ],
    [
      'at places that are given from behind',
      held([
        [4, 1, 2],
        [3, 1, 1],
      ]),
      '4',
    ],
    [
      'at no place beside two',
      held([
        [2, 1],
        [4, 1, 1],
        [3, 1, 2],
      ]),
      '2 to 3',
    ],
  ])('%s: what may be the last stands', (_, units, said) => {
    expect(inWords(units, NEVER)).toBe(said)
  })

  const twoDays = held([
    [4, 1],
    [3, 2],
  ])

  it.each([
    ['the day before', held([[4, 2]]), ended([[1]]), '4'],
    ['the day after', held([[4, 2]]), ended([[3]]), '0'],
    ['on the day, as nothing else can be', held([[4, 2]]), ended([[2]]), '0'],
    ['on the day, as something else may be', held([[4, 2]]), ended([[2]], false), '0 to 4'],
    ['on the day, at an earlier place', held([[4, 2, 2]]), ended([[2, 1]]), '4'],
    ['on the day, at the same place', held([[4, 2, 2]]), ended([[2, 2]], false), '0 to 4'],
    ['on the day, at a later place', held([[4, 2, 2]]), ended([[2, 3]], false), '0'],
    [
      'on the day, at places around it',
      held([[4, 2, 2]]),
      ended([
        [2, 1],
        [2, 3],
      ]),
      '0',
    ],
    ['on the day, as were those of the day before', twoDays, ended([[2]]), '0 to 3'],
    [
      'on the day, on which there are two',
      held([
        [4, 2],
        [3, 2],
      ]),
      ended([[2]]),
      '0 to 4',
    ],
  ])('ended %s', (_, units, ending, said) => {
    expect(inWords(units, ending)).toBe(said)
  })

  it('knows whether anything stood when the day began', () => {
    const before = held([[4, 1]])
    const after = (ending: Ending) => alsoHeld(before, ending, exactly(3), at([3]))
    expect(after(NEVER).stood).toBe(true)
    expect(after(ended([[2]])).stood).toBe(false)
    expect(alsoHeld(after(NEVER), NEVER, exactly(1), at([3])).stood).toBe(true)
  })

  it('takes the later of two endings, and both of one day', () => {
    const [early, late] = [ended([[1, 5]]), ended([[2, 3]])]
    expect([laterEnding(early, late), laterEnding(late, early)]).toEqual([late, late])
    expect(laterEnding(late, ended([[2]], false))).toEqual({
      on: march(2),
      isUnplaced: true,
      sequence: 3,
      isOfOne: false,
    })
  })
})
