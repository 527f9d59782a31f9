import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { LimitWindow } from '../../src/policy/LimitWindow.js'
import { LimitWindow as arbitrary } from '../arbitrary/LimitWindow.js'

describe('LimitWindow', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (window) => {
        expect(decode(LimitWindow)(window)).toEqual(E.right(window))
      }),
    )
  })

  it.each([
    ['no day', { kind: 'rollingDays', days: 0 }, ['days'], 'range'],
    ['part of a day', { kind: 'rollingDays', days: 1.5 }, ['days'], 'range'],
    ['more days than a century', { kind: 'rollingDays', days: 36_501 }, ['days'], 'range'],
    ['how many days is left out', { kind: 'rollingDays' }, ['days'], 'missing'],
    ['no month', { kind: 'planYear', firstMonth: 0, firstDay: 1 }, ['firstMonth'], 'range'],
    [
      'a month too many',
      { kind: 'planYear', firstMonth: 13, firstDay: 1 },
      ['firstMonth'],
      'range',
    ],
    ['no day of a month', { kind: 'planYear', firstMonth: 7, firstDay: 0 }, ['firstDay'], 'range'],
    ['a day too many', { kind: 'planYear', firstMonth: 7, firstDay: 32 }, ['firstDay'], 'range'],
    ['a week without its first day', { kind: 'week' }, ['firstDay'], 'missing'],
    ['the time of an authorization', { kind: 'authorization' }, ['kind'], 'word'],
    ['no kind', {}, ['kind'], 'missing'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(LimitWindow)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
