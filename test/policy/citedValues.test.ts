import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { citedValues, silentMatters } from '../../src/policy/citedValues.js'
import { PayerPolicy } from '../../src/policy/PayerPolicy.js'
import { PayerPolicy as arbitrary } from '../arbitrary/PayerPolicy.js'
import { silentEdition, soundEdition } from './soundHistory.js'

const read = E.getOrElseW(() => undefined)
const sound = read(decode(PayerPolicy)(soundEdition))
const silent = read(decode(PayerPolicy)(silentEdition))

/** Every place of a plain value that holds a cited value, or the word of silence. */
const placesOf = (
  value: unknown,
  wanted: (value: object | string) => boolean,
  path: ReadonlyArray<string | number> = [],
): ReadonlyArray<string> => {
  if (typeof value === 'string') return wanted(value) ? [path.join('.')] : []
  if (typeof value !== 'object' || value === null) return []
  if (wanted(value)) return [path.join('.')]
  return Object.entries(value).flatMap(([key, field]) => placesOf(field, wanted, [...path, key]))
}

const isCited = (value: object | string): boolean => typeof value === 'object' && 'source' in value
const isSilence = (value: object | string): boolean => value === 'notStated'

describe('citedValues', () => {
  it('finds the cited values of an edition, each at its place', () => {
    expect(sound && citedValues(sound).map(({ path }) => path)).toEqual([
      ['service'],
      ['serviceCode'],
      ['units', 'rounding'],
      ['units', 'aggregation'],
      ['units', 'seconds'],
      ['units', 'midnight'],
      ['units', 'minimumContactMinutes'],
      ['plan'],
      ['diagnosis'],
      ['noteElements', 0],
      ['noteElements', 1],
      ['limits', 0],
    ])
    expect(sound && citedValues(sound)[9]?.cited).toEqual(soundEdition.noteElements[0])
  })

  it('finds none in an edition that says nothing', () => {
    expect(silent && citedValues(silent)).toEqual([])
  })

  it('misses none, whatever an edition says', () => {
    fc.assert(
      fc.property(arbitrary, (policy) => {
        const places = citedValues(policy).map(({ path }) => path.join('.'))
        expect([...places].sort()).toEqual([...placesOf(policy, isCited)].sort())
      }),
    )
  })
})

describe('silentMatters', () => {
  it('names all matters of an edition that says nothing', () => {
    expect(silent && silentMatters(silent)).toEqual([
      'service',
      'serviceCode',
      'units.rounding',
      'units.aggregation',
      'units.seconds',
      'units.midnight',
      'units.minimumContactMinutes',
      'plan',
      'diagnosis',
      'noteElements',
      'limits',
    ])
  })

  it('names none of an edition that speaks on every matter', () => {
    expect(sound && silentMatters(sound)).toEqual([])
  })

  it('misses none, whatever an edition says', () => {
    fc.assert(
      fc.property(arbitrary, (policy) => {
        const silence = placesOf({ ...policy, edition: '' }, isSilence)
        expect([...silentMatters(policy)].sort()).toEqual([...silence].sort())
      }),
    )
  })
})
