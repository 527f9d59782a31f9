import { describe, expect, it } from 'vitest'
import { editionContradictions } from '../../src/policy/editionContradictions.js'
import { policyGiven } from './policyGiven.js'
import { silentEdition, soundEdition, soundHistory } from './soundHistory.js'

const found = (change: object): unknown =>
  policyGiven({ ...soundHistory, editions: [{ ...soundEdition, ...change }] }, ({ editions }) =>
    editions.flatMap(editionContradictions),
  )

const cited = (value: unknown): object => ({ value, source: 'manual' })

describe('editionContradictions', () => {
  it.each([
    ['an edition that speaks on every matter', soundEdition],
    ['an edition that says nothing', silentEdition],
  ])('finds none in %s', (_, edition) => {
    expect(found(edition)).toEqual([])
  })

  it.each([
    [
      'a remainder longer than the unit',
      { kind: 'remainder', unitMinutes: 15, remainderMinutes: 16, minimumMinutes: 8 },
      'a remainder from 1 through the unit',
    ],
    [
      'a first unit without time',
      { kind: 'remainder', unitMinutes: 15, remainderMinutes: 8, minimumMinutes: 0 },
      'a first unit that needs time',
    ],
    [
      'a minimum that earns two',
      { kind: 'remainder', unitMinutes: 15, remainderMinutes: 8, minimumMinutes: 23 },
      'a minimum for the first unit that does not already earn two',
    ],
    [
      'no threshold',
      { kind: 'thresholds', minutes: [], thenEveryMinutes: 15 },
      'at least one threshold',
    ],
    [
      'thresholds that fall',
      { kind: 'thresholds', minutes: [8, 30, 23], thenEveryMinutes: 15 },
      'thresholds that ascend',
    ],
    [
      'a unit that is earned too early',
      { kind: 'thresholds', minutes: [8, 15], thenEveryMinutes: 15 },
      'a unit that is earned within its own minutes',
    ],
  ])('rounding: %s', (_, rounding, expected) => {
    expect(found({ units: { ...soundEdition.units, rounding: cited(rounding) } })).toContainEqual([
      'units.rounding.value',
      expected,
    ])
  })

  it.each([
    [
      'a key twice',
      { kind: 'sum', window: { kind: 'day' }, by: ['code', 'code'] },
      'grouping keys that each stand once',
    ],
    ['no code', { kind: 'totalMinutes', codes: [], by: [] }, 'at least one code'],
    [
      'a code twice',
      { kind: 'totalMinutes', codes: ['H2014', 'H2014'], by: [] },
      'codes that each stand once',
    ],
    [
      'a total kept apart by code',
      { kind: 'totalMinutes', codes: ['H2014'], by: ['code'] },
      'codes that share their total',
    ],
  ])('aggregation: %s', (_, aggregation, expected) => {
    expect(found({ units: { ...soundEdition.units, aggregation: cited(aggregation) } })).toEqual([
      ['units.aggregation.value', expected],
    ])
  })

  it.each([
    ['no range', [], 'diagnosis.value.qualifying', 'at least one range'],
    [
      'a range the wrong way round',
      [
        { from: 'F20', through: 'F48' },
        { from: 'F99', through: 'F90' },
      ],
      'diagnosis.value.qualifying.1',
      'a first category that is not after the last',
    ],
    [
      'a range that begins within a category',
      [{ from: 'F84.0', through: 'F89' }],
      'diagnosis.value.qualifying.0',
      'categories of three characters',
    ],
    [
      'a range that ends within a category',
      [{ from: 'F80', through: 'F840' }],
      'diagnosis.value.qualifying.0',
      'categories of three characters',
    ],
  ])('diagnosis: %s', (_, qualifying, path, expected) => {
    expect(found({ diagnosis: cited({ qualifying }) })).toEqual([[path, expected]])
  })

  it('a range of one category is one', () => {
    expect(found({ diagnosis: cited({ qualifying: [{ from: 'F99', through: 'F99' }] }) })).toEqual(
      [],
    )
  })

  it('note elements: none, or one twice', () => {
    expect(found({ noteElements: [] })).toEqual([
      ['noteElements', 'at least one cited value, or notStated'],
    ])
    expect(found({ noteElements: [cited('goal'), cited('skill'), cited('goal')] })).toEqual([
      ['noteElements.2', 'note elements that each stand once'],
    ])
  })
})

describe('limits', () => {
  const limit = {
    codes: ['H2014', 'H2017'],
    window: { kind: 'day' },
    measure: 'units',
    maximum: 16,
    beyond: 'deny',
  }
  const twice = [
    [
      'limits.1',
      'one limit for the same codes, window, measure, effect, scope, condition and payer',
    ],
  ]

  it.each<[string, ReadonlyArray<object>, ReadonlyArray<unknown>]>([
    ['none: silence has its own word', [], [['limits', 'at least one cited value, or notStated']]],
    ['one', [limit], []],
    ['of no code', [{ ...limit, codes: [] }], [['limits.0.value.codes', 'at least one code']]],
    [
      'of a code twice',
      [{ ...limit, codes: ['H2014', 'H2014'] }],
      [['limits.0.value.codes', 'codes that each stand once']],
    ],
    ['the same twice', [limit, limit], twice],
    ['two maxima for the same', [limit, { ...limit, maximum: 8 }], twice],
    ['a maximum and none at all', [limit, { ...limit, maximum: 'unlimited' }], twice],
    ['the codes in another order', [limit, { ...limit, codes: ['H2017', 'H2014'] }], twice],
    ['a review before the refusal', [{ ...limit, maximum: 8, beyond: 'review' }, limit], []],
    ['units and minutes', [limit, { ...limit, measure: 'minutes', maximum: 480 }], []],
    ['a day and a week', [limit, { ...limit, window: { kind: 'week', firstDay: 'sunday' } }], []],
    [
      'weeks that open on different days',
      [
        { ...limit, window: { kind: 'week', firstDay: 'sunday' } },
        { ...limit, window: { kind: 'week', firstDay: 'monday' } },
      ],
      [],
    ],
    ['one code and both', [{ ...limit, codes: ['H2014'] }, limit], []],
  ])('%s', (_, limits, expected) => {
    expect(found({ limits: limits.map(cited) })).toEqual(expected)
  })
})
