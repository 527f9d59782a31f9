import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { counting, held } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { quarterHours, stated } from '../rule/judged.js'
import { chartReviewOf } from './reviewed.js'

const perDay = {
  ...quarterHours,
  aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] }),
}

const lineOf = (chart: object) => {
  const [line] = chartReviewOf(chart, [counting({ units: perDay })]).lines
  return line === undefined || T.isLeft(line.outcome)
    ? undefined
    : [line.outcome.right.authorization, line.outcome.right.authorizationNumber]
}

const two = (first: object = {}, second: object = {}) => [
  held('a', '09:00', '10:00', first),
  held('b', '11:00', '11:30', second),
]

const named = { authorization: 'x' }

describe('lineAuthorization', () => {
  it.each<readonly [string, object, ReadonlyArray<string | undefined>]>([
    ['none is known', { sessions: two() }, [undefined, undefined]],
    [
      'one bears all units',
      { sessions: two(), authorizations: [yearly('x', 9)] },
      ['x', 'number of x'],
    ],
    [
      'two bear them',
      { sessions: two(), authorizations: [yearly('x', 4), yearly('y', 9)] },
      [undefined, undefined],
    ],
    [
      'all sessions name it',
      { sessions: two(named, named), authorizations: [yearly('w', 9), yearly('x', 9)] },
      ['x', 'number of x'],
    ],
    ['they name it, and it is not known', { sessions: two(named, named) }, ['x', undefined]],
    [
      'one names it, and it bears the other too',
      { sessions: two(named), authorizations: [yearly('x', 9)] },
      ['x', 'number of x'],
    ],
    [
      'it has no number',
      { sessions: two(), authorizations: [yearly('x', 9, { number: '' })] },
      ['x', undefined],
    ],
    [
      'its number is not known',
      { sessions: two(), authorizations: [yearly('x', 9, { number: undefined })] },
      ['x', undefined],
    ],
    [
      'it is used up, where nobody asks',
      { sessions: two(), authorizations: [yearly('x', 0)] },
      ['x', 'number of x'],
    ],
    [
      'none covers them',
      { sessions: two(), authorizations: [yearly('x', 9, { codes: [] })] },
      [undefined, undefined],
    ],
    [
      'a session whose minutes are in a unit that began in another',
      {
        sessions: [held('a', '09:00', '09:10'), held('b', '11:00', '11:05')],
        authorizations: [yearly('x', 9)],
      },
      ['x', 'number of x'],
    ],
  ])('%s', (_, chart, expected) => {
    expect(lineOf(chart)).toEqual(expected)
  })
})
