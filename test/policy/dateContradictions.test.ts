import { describe, expect, it } from 'vitest'
import { dateContradictions } from '../../src/policy/dateContradictions.js'
import { policyGiven } from './policyGiven.js'
import { editionOf, soundHistory } from './soundHistory.js'

const order = 'editions in order of their dates, without overlap'
const follow = 'an edition that follows on the one before, or a gap that is named'
const between = 'all the days between two editions, first through last'

const gap = (from: string, through?: string): object => ({ dates: { from, through }, reason: 'x' })

const found = (editions: ReadonlyArray<object>, ...gaps: ReadonlyArray<object>): unknown =>
  policyGiven({ ...soundHistory, editions, gaps }, dateContradictions)

describe('the dates of one edition', () => {
  it.each<[string, string, string | undefined, string, ReadonlyArray<readonly [string, string]>]>([
    ['closed', '2026-01-01', '2026-12-31', '2026-06-30', []],
    ['open', '2026-01-01', undefined, '2026-06-30', []],
    ['of one day', '2026-01-01', '2026-01-01', '2026-01-01', []],
    ['verified after its last day', '2026-01-01', '2026-12-31', '2027-06-30', []],
    [
      'verified on the day before its first',
      '2026-01-01',
      '2026-12-31',
      '2025-12-31',
      [['editions.0.verifiedOn', 'a day that is not before the first of the edition']],
    ],
    [
      'with its ends the wrong way round',
      '2026-01-02',
      '2026-01-01',
      '2026-01-02',
      [['editions.0.effective', 'a first day that is not after the last']],
    ],
  ])('%s', (_, from, through, verifiedOn, expected) => {
    expect(found([{ ...editionOf('a', from, through), verifiedOn }])).toEqual(expected)
  })
})

describe('the dates between editions', () => {
  const first = editionOf('a', '2026-01-01', '2026-03-31')

  it.each<[string, object, ReadonlyArray<object>, ReadonlyArray<readonly [string, string]>]>([
    ['follows on the next day', editionOf('b', '2026-04-01'), [], []],
    [
      'begins on the last day of the one before',
      editionOf('b', '2026-03-31'),
      [],
      [['editions.1.effective', order]],
    ],
    [
      'begins before it',
      editionOf('b', '2025-01-01', '2025-12-31'),
      [],
      [['editions.1.effective', order]],
    ],
    ['leaves one day', editionOf('b', '2026-04-02'), [], [['editions.1.effective', follow]]],
    [
      'leaves one day that is named',
      editionOf('b', '2026-04-02'),
      [gap('2026-04-01', '2026-04-01')],
      [],
    ],
    [
      'leaves a month that is named',
      editionOf('b', '2026-05-01'),
      [gap('2026-04-01', '2026-04-30')],
      [],
    ],
    [
      'leaves a month of which a day is not named',
      editionOf('b', '2026-05-01'),
      [gap('2026-04-01', '2026-04-29')],
      [
        ['editions.1.effective', follow],
        ['gaps.0.dates', between],
      ],
    ],
    [
      'leaves a month that is named in two parts',
      editionOf('b', '2026-05-01'),
      [gap('2026-04-01', '2026-04-15'), gap('2026-04-16', '2026-04-30')],
      [
        ['editions.1.effective', follow],
        ['gaps.0.dates', between],
        ['gaps.1.dates', between],
      ],
    ],
    [
      'leaves a month that is named twice',
      editionOf('b', '2026-05-01'),
      [gap('2026-04-01', '2026-04-30'), gap('2026-04-01', '2026-04-30')],
      [['gaps.1', 'a gap that is named once']],
    ],
    [
      'leaves a month, and the gap is open',
      editionOf('b', '2026-05-01'),
      [gap('2026-04-01')],
      [
        ['editions.1.effective', follow],
        ['gaps.0.dates', between],
      ],
    ],
    [
      'leaves nothing, and a gap names days that are covered',
      editionOf('b', '2026-04-01'),
      [gap('2026-02-01', '2026-02-28')],
      [['gaps.0.dates', between]],
    ],
    [
      'leaves nothing, and a gap names the days before the first',
      editionOf('b', '2026-04-01'),
      [gap('2025-01-01', '2025-12-31')],
      [['gaps.0.dates', between]],
    ],
  ])('the second %s', (_, second, gaps, expected) => {
    expect(found([first, second], ...gaps)).toEqual(expected)
  })

  it('nothing follows an edition that is still open', () => {
    expect(found([editionOf('a', '2026-01-01'), editionOf('b', '2027-01-01')])).toEqual([
      ['editions.1.effective', order],
    ])
  })

  it('finds each of several', () => {
    const editions = [
      first,
      editionOf('b', '2026-04-02', '2026-04-30'),
      editionOf('c', '2026-05-01', '2026-05-31'),
      editionOf('d', '2026-05-31'),
    ]
    expect(found(editions)).toEqual([
      ['editions.1.effective', follow],
      ['editions.3.effective', order],
    ])
  })

  it('reads the edges of the calendar', () => {
    const editions = [editionOf('a', '1900-01-01', '2099-12-30'), editionOf('b', '2099-12-31')]
    expect(found(editions)).toEqual([])
  })
})
