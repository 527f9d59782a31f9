import { describe, expect, it } from 'vitest'
import { Aggregation } from '../../src/policy/Aggregation.js'
import { summedOver } from '../../src/policy/summedOver.js'
import { cited } from '../../src/source/Cited.js'
import { given } from '../units/given.js'

const over = (value: object): ReadonlyArray<string> =>
  summedOver(given(cited(Aggregation))({ value, source: 'manual' }))

describe('summedOver', () => {
  it.each<readonly [string, object, ReadonlyArray<string>]>([
    ['each contact', { kind: 'contact', continuous: false }, []],
    [
      'a day by code',
      { kind: 'sum', window: { kind: 'day' }, by: ['code'] },
      ['renderingProvider', 'placeOfService', 'modality', 'format', 'modifiers'],
    ],
    [
      'a day by all',
      {
        kind: 'sum',
        window: { kind: 'day' },
        by: ['modifiers', 'format', 'modality', 'placeOfService', 'renderingProvider', 'code'],
      },
      [],
    ],
    [
      'a total by who rendered, with whom',
      { kind: 'totalMinutes', codes: ['H2014'], by: ['renderingProvider', 'format'] },
      ['code', 'placeOfService', 'modality', 'modifiers'],
    ],
  ])('%s', (_, aggregation, expected) => {
    expect(over(aggregation)).toEqual(expected)
  })

  it('nothing where the policy is silent', () => {
    expect(summedOver('notStated')).toEqual([])
  })
})
