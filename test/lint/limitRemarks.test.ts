import { describe, expect, it } from 'vitest'
import { limitRemarks } from '../../src/lint/limitRemarks.js'
import { policy, stated } from '../rule/judged.js'

const limit = (maximum: number | 'unlimited', kind: string, fields: object = {}) => ({
  codes: ['H2014'],
  window: kind === 'week' ? { kind, firstDay: 'sunday' } : { kind },
  measure: 'units',
  maximum,
  beyond: 'deny',
  ...fields,
})

const found = (limits: ReadonlyArray<unknown>, matters: object = {}) =>
  policy({ limits: limits.map((one) => stated(one)), ...matters })
    .editions.flatMap(limitRemarks)
    .map(({ kind, path }) => [kind, path[1]])

describe('limitRemarks', () => {
  it('no limit', () => {
    expect(policy().editions.flatMap(limitRemarks)).toEqual([])
  })

  it.each<[string, ReadonlyArray<unknown>, ReadonlyArray<ReadonlyArray<unknown>>]>([
    ['95 units of the 96 of a day', [limit(95, 'day')], []],
    ['all 96 units of a day', [limit(96, 'day')], [['limitUnreachable', 0]]],
    ['none at all, in terms', [limit('unlimited', 'day')], []],
    ['6 days of a week', [limit(6, 'week', { measure: 'days' })], []],
    ['7 days of a week', [limit(7, 'week', { measure: 'days' })], [['limitUnreachable', 0]]],
    ['1,439 minutes of a day', [limit(1_439, 'day', { measure: 'minutes' })], []],
    [
      '1,440 minutes of a day',
      [limit(1_440, 'day', { measure: 'minutes' })],
      [['limitUnreachable', 0]],
    ],
    ['any number of sessions', [limit(5_000, 'day', { measure: 'sessions' })], []],
    [
      '111 units a week beside 16 a day, which make 112',
      [limit(16, 'day'), limit(111, 'week')],
      [],
    ],
    [
      '112 units a week beside 16 a day',
      [limit(16, 'day'), limit(112, 'week')],
      [['limitUnreachable', 1]],
    ],
    ['the wider one first', [limit(112, 'week'), limit(16, 'day')], [['limitUnreachable', 0]]],
    [
      'a day that only warns keeps nothing',
      [limit(16, 'day', { beyond: 'warn' }), limit(112, 'week')],
      [],
    ],
    [
      'a day of groups alone keeps only groups',
      [
        limit(16, 'day', { when: { formats: ['group'] } }),
        limit(112, 'week'),
        limit(113, 'week', { when: { formats: ['group'] } }),
      ],
      [['limitUnreachable', 2]],
    ],
    [
      'a day of other codes keeps nothing of these',
      [limit(16, 'day'), limit(112, 'week', { codes: ['H2014', 'H2017'] })],
      [],
    ],
    [
      'a day of more codes does',
      [limit(16, 'day', { codes: ['H2014', 'H2017'] }), limit(112, 'week')],
      [['limitUnreachable', 1]],
    ],
    [
      'a day by worker keeps nothing of all workers',
      [limit(16, 'day', { scope: 'memberAndProvider' }), limit(112, 'week')],
      [],
    ],
    [
      'sessions and units are not compared',
      [limit(1, 'day', { measure: 'sessions' }), limit(112, 'week')],
      [],
    ],
    [
      'of two of one window the higher is never reached',
      [limit(16, 'day'), limit(17, 'day', { beyond: 'warn' })],
      [['limitUnreachable', 1]],
    ],
    ['of two alike neither', [limit(16, 'day'), limit(16, 'day', { beyond: 'warn' })], []],
    ['other codes alone', [limit(16, 'day', { codes: ['H2017'] })], [['limitNeverConsulted', 0]]],
    ['a modifier, where none is stated', [limit(16, 'day', { modifiers: ['HQ'] })], []],
  ])('%s', (_, limits, expected) => {
    expect(found(limits)).toEqual(expected)
  })

  it.each([
    ['HQ', []],
    ['HA', [['limitNeverConsulted', 0]]],
  ])('a limit of lines with %s where the policy puts HQ on lines', (modifier, expected) => {
    const claimTerms = { modifiers: [stated({ modifier: 'HQ', when: { formats: ['group'] } })] }
    expect(found([limit(16, 'day', { modifiers: [modifier] })], { claimTerms })).toEqual(expected)
  })
})
