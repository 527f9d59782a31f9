import { describe, expect, it } from 'vitest'
import { deniedUnits } from '../../src/claim/deniedUnits.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { stated } from '../rule/judged.js'
import { chartOf, counting, held, heldOn, placedIn } from '../subject/chartOf.js'
import { dailyLimit } from './reviewed.js'
import * as E from 'fp-ts/Either'

const sessions = [held('a', '09:00', '10:00'), held('b', '10:00', '11:00')]

const denied = (
  policies: ReadonlyArray<PolicyHistory>,
  given: ReadonlyArray<object> = sessions,
): ReadonlyArray<ReadonlyArray<string>> => {
  const { byEditions, limitUse } = reckonUnits(
    placedIn(chartOf({ sessions: given }), policies),
    true,
  )
  return [...byEditions].flatMap(([editions, result]) =>
    E.isLeft(result)
      ? []
      : result.right.lines.map((line) => {
          const of = deniedUnits(editions, limitUse)(line)
          return line.sessions.map((id) => `${id} ${of(id)}`)
        }),
  )
}

describe('deniedUnits', () => {
  it.each([
    ['no limit', 'notStated', ['a 0', 'b 0']],
    ['at the limit', [dailyLimit(8)], ['a 0', 'b 0']],
    ['over', [dailyLimit(7)], ['a 0', 'b 1']],
    ['far over', [dailyLimit(3)], ['a 1', 'b 4']],
    [
      'of two limits the most',
      [dailyLimit(7), dailyLimit(60, { measure: 'minutes' })],
      ['a 0', 'b 4'],
    ],
    ['beyond it a payer looks', [dailyLimit(3, { beyond: 'review' })], ['a 0', 'b 0']],
    ['beyond it a payer warns', [dailyLimit(3, { beyond: 'warn' })], ['a 0', 'b 0']],
    [
      'beyond it an authorization is needed',
      [dailyLimit(3, { beyond: 'authorizationNeeded' })],
      ['a 0', 'b 0'],
    ],
    ['of another code', [dailyLimit(0, { codes: ['H2017'] })], ['a 0', 'b 0']],
    ['read second hand', [{ ...dailyLimit(3), source: 'hearsay' }], ['a 0', 'b 0']],
    [
      'of a week, which no rule judges yet',
      [dailyLimit(7, { window: { kind: 'week', firstDay: 'sunday' } })],
      ['a 0', 'b 0'],
    ],
    [
      'of a month beside one of a day',
      [dailyLimit(7), dailyLimit(1, { window: { kind: 'month' } })],
      ['a 0', 'b 1'],
    ],
  ])('%s', (_, limits, expected) => {
    expect(denied([counting({ limits })])).toEqual([expected])
  })

  it('a text that was not read to bill H2014 denies nothing by itself', () => {
    const limits = [dailyLimit(3)]
    expect(denied([counting({ limits, serviceCode: 'notStated' })])).toEqual([['a 0', 'b 0']])
  })

  it('the agency denies too, a baseline does not', () => {
    const kinds = (['agency', 'baseline'] as const).map((kind) =>
      denied([counting(), counting({ limits: [dailyLimit(6)] }, { payer: kind, kind })]),
    )
    expect(kinds).toEqual([[['a 0', 'b 2']], [['a 0', 'b 0']]])
  })

  it('of a session over midnight each line loses what is beyond on its own date', () => {
    const night = heldOn('2026-03-02', 'night', '23:00', '23:30', {
      end: '2026-03-03T01:00:00-06:00',
    })
    const midnight = stated('splitByServiceDate')
    const [edition] = counting().editions
    const units = { ...edition?.units, midnight }
    const limits = [dailyLimit(2)]
    expect(denied([counting({ units, limits })], [night])).toEqual([['night 2'], ['night 2']])
  })
})
