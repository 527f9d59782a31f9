import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { unitIsDenied } from '../../src/claim/unitIsDenied.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { instantOf } from '../../src/time/OffsetDateTime.js'
import { quarterHours, stated } from '../rule/judged.js'
import { chartOf, counting, held, heldOn, placedIn } from '../subject/chartOf.js'
import { dailyLimit } from './reviewed.js'

/** The starts of the units that are denied, as `session day time`, by the clock of the place. */
const deniedStarts = (
  policies: ReadonlyArray<PolicyHistory>,
  sessions: ReadonlyArray<object>,
): ReadonlyArray<string> => {
  const chart = chartOf({ sessions })
  const { byEditions, limitUse } = reckonUnits(placedIn(chart, policies), chart)
  return [...byEditions].flatMap(([editions, result]) =>
    E.isLeft(result)
      ? []
      : result.right.lines.flatMap((line) => {
          const isDenied = unitIsDenied(editions, limitUse)(line)
          return line.slices.flatMap(({ pieces: [first] }) =>
            first !== undefined && isDenied(first.session, instantOf(first.start))
              ? [`${first.session} ${first.start.slice(8, 10)} ${first.start.slice(11, 16)}`]
              : [],
          )
        }),
  )
}

describe('unitIsDenied', () => {
  const sessions = [
    heldOn('2026-03-02', 'a', '09:00', '10:00'),
    heldOn('2026-03-03', 'b', '08:30', '09:30'),
  ]
  const hours = { window: { kind: 'rolling24Hours' } }
  const month = { window: { kind: 'month' } }
  const lastOfEach = ['a 02 09:45', 'b 03 09:15']
  const firstOfSecond = ['b 03 08:30', 'b 03 08:45']
  const allOfSecond = [...firstOfSecond, 'b 03 09:00', 'b 03 09:15']

  it.each([
    ['no limit', 'notStated', []],
    ['at the limit', [dailyLimit(4)], []],
    ['the last units of a day', [dailyLimit(3)], lastOfEach],
    ['a limit for a worker, which no chart tells', [dailyLimit(3, { scope: 'staff' })], []],
    ['the last units of a month', [dailyLimit(6, month)], ['b 03 09:00', 'b 03 09:15']],
    [
      'of any 24 hours those that did not fit, and not those after them that did',
      [dailyLimit(4, hours)],
      firstOfSecond,
    ],
    [
      'what any of several limits denies',
      [dailyLimit(4, hours), dailyLimit(3)],
      ['a 02 09:45', ...firstOfSecond, 'b 03 09:15'],
    ],
    [
      'of sessions all units of the last',
      [dailyLimit(1, { ...month, measure: 'sessions' })],
      allOfSecond,
    ],
    ['of days all units of the last', [dailyLimit(1, { ...month, measure: 'days' })], allOfSecond],
    [
      'in minutes, from the unit that reaches beyond',
      [dailyLimit(59, { measure: 'minutes' })],
      lastOfEach,
    ],
    ['beyond it a payer looks', [dailyLimit(3, { beyond: 'review' })], []],
    ['beyond it a payer warns', [dailyLimit(3, { beyond: 'warn' })], []],
    [
      'beyond it an authorization is needed',
      [dailyLimit(3, { beyond: 'authorizationNeeded' })],
      [],
    ],
    ['of another code', [dailyLimit(0, { codes: ['H2017'] })], []],
    ['of sessions that have no such modifier', [dailyLimit(0, { modifiers: ['HQ'] })], []],
    ['read second hand', [{ ...dailyLimit(3), source: 'hearsay' }], []],
  ])('%s', (_, limits, expected) => {
    expect(deniedStarts([counting({ limits })], sessions)).toEqual(expected)
  })

  it('a text that was not read to bill H2014 denies nothing by itself', () => {
    const limits = [dailyLimit(3)]
    expect(deniedStarts([counting({ limits, serviceCode: 'notStated' })], sessions)).toEqual([])
  })

  it('the agency denies too, a baseline does not', () => {
    const kinds = (['agency', 'baseline'] as const).map((kind) =>
      deniedStarts(
        [counting(), counting({ limits: [dailyLimit(3)] }, { payer: kind, kind })],
        sessions,
      ),
    )
    expect(kinds).toEqual([lastOfEach, []])
  })

  it('the units of other sessions are counted with those of a line', () => {
    const others = [
      held('first', '07:00', '08:00'),
      held('second', '08:00', '09:00', { modifiers: ['HQ'] }),
    ]
    expect(deniedStarts([counting({ limits: [dailyLimit(6)] })], others)).toEqual([
      'second 02 08:30',
      'second 02 08:45',
    ])
  })

  it('of a session over midnight each line loses what is beyond on its own date', () => {
    const night = heldOn('2026-03-02', 'night', '23:00', '23:30', {
      end: '2026-03-03T01:00:00-06:00',
    })
    const units = { ...quarterHours, midnight: stated('splitByServiceDate') }
    const limits = [dailyLimit(3)]
    expect(deniedStarts([counting({ units, limits })], [night])).toEqual([
      'night 02 23:45',
      'night 03 00:45',
    ])
  })
})
