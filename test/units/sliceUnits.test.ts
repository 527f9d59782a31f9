import { describe, expect, it } from 'vitest'
import { sliceUnits, type EarnedUnit } from '../../src/units/sliceUnits.js'
import { parts, type Contact, pieces, sliced, written } from './dated.js'

const slices = (...contacts: ReadonlyArray<Contact>): ReadonlyArray<string> =>
  sliced(pieces(parts(...contacts))).map(
    (unit) => `${unit.minutes} = ${written(unit.pieces).join(', ')}`,
  )

describe('sliceUnits', () => {
  it.each([
    ['no time', [], []],
    ['a unit', [['10:00', 15]], ['15 = s1: 900']],
    ['two units and a part', [['10:00', 38]], ['15 = s1: 900', '15 = s1: 900', '8 = s1: 480']],
    [
      'units over two sessions',
      [
        ['10:00', 20],
        ['11:00', 25],
      ],
      ['15 = s1: 900', '15 = s1: 300, s2: 600', '15 = s2: 900'],
    ],
    [
      'a unit that ends with a session',
      [
        ['10:00', 15],
        ['11:00', 15],
      ],
      ['15 = s1: 900', '15 = s2: 900'],
    ],
    [
      'a unit of many sessions',
      [
        ['10:00', 5],
        ['11:00', 5],
        ['12:00', 6],
      ],
      ['15 = s1: 300, s2: 300, s3: 300', '1 = s3: 60'],
    ],
  ] as ReadonlyArray<[string, ReadonlyArray<Contact>, ReadonlyArray<string>]>)(
    '%s',
    (_, contacts, units) => {
      expect(slices(...contacts)).toEqual(units)
    },
  )

  it('adds to the units that there are', () => {
    const units: Array<EarnedUnit> = []
    sliceUnits(15)(pieces(parts(['10:00', 15])), units)
    sliceUnits(30)(pieces(parts(['11:00', 45])), units)
    expect(units.map(({ minutes }) => minutes)).toEqual([15, 30, 15])
  })

  it('belongs to the session in which it starts', () => {
    const units = sliced(pieces(parts(['10:00', 20], ['11:00', 25])))
    expect(units.map(({ first }) => first.part.dated.session.id)).toEqual(['s1', 's1', 's2'])
  })
})
