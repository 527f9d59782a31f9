import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { joinLines } from '../../src/claim/joinLines.js'
import { unitsByEditions } from '../../src/subject/unitsByEditions.js'
import type { ServiceLine } from '../../src/units/ServiceLine.js'
import { chartOf, held, heldOn, ordersOf, placedIn } from '../subject/chartOf.js'

/** The service lines of some sessions, as units make them. */
const linesOf = (sessions: ReadonlyArray<object>): ReadonlyArray<ServiceLine> =>
  [...unitsByEditions(placedIn(chartOf({ sessions }))).values()].flatMap((result) =>
    E.isRight(result) ? result.right.lines : [],
  )

const inWords = (lines: ReadonlyArray<ServiceLine>) =>
  lines.map(
    ({ serviceDate, units, minutes, sessions, slices }) =>
      `${serviceDate} ${sessions.join('+')}: ${units} of ${minutes}, ${slices.map(({ unit }) => unit).join(' ')}`,
  )

/** The line as it would be if nobody had set a modifier. */
const bare = (line: ServiceLine): ServiceLine => ({ ...line, modifiers: [] })

describe('joinLines', () => {
  const lines = linesOf([
    held('a', '09:00', '09:30', { modifiers: ['HQ'] }),
    held('b', '10:00', '10:15', { modifiers: [] }),
    held('c', '11:00', '11:30', { modifiers: ['HQ'] }),
    held('d', '12:00', '12:15', { placeOfService: '12' }),
    heldOn('2026-03-03', 'e', '09:00', '09:15'),
  ])

  it('leaves lines apart that say different things', () => {
    expect(joinLines(lines)).toEqual(lines)
  })

  it('makes one of those that say the same, in order of time', () => {
    expect(inWords(joinLines(lines.map(bare)))).toEqual([
      '2026-03-02 a+b+c: 5 of 75, 1 2 3 4 5',
      '2026-03-02 d: 1 of 15, 1',
      '2026-03-03 e: 1 of 15, 1',
    ])
  })

  it('makes the same lines in whichever order they come', () => {
    const sorted = (some: ReadonlyArray<ServiceLine>) => [...inWords(joinLines(some))].sort()
    for (const order of ordersOf(lines.map(bare))) {
      expect(sorted(order)).toEqual(sorted(lines.map(bare)))
    }
  })

  it('makes nothing of nothing', () => {
    expect(joinLines([])).toEqual([])
  })
})
