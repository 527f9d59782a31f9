import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decodePolicy } from '../../src/policy/decodePolicy.js'
import { inEffectOn } from '../../src/policy/inEffectOn.js'
import type { PolicyHistory as History } from '../../src/policy/PolicyHistory.js'
import { dayNumber, isCalendarDate, nearestCalendarDate } from '../../src/time/CalendarDate.js'
import { covers } from '../../src/time/DateRange.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'
import { PolicyHistory } from '../arbitrary/PolicyHistory.js'
import { editionOf, soundHistory } from './soundHistory.js'

const gap = { dates: { from: '2026-04-01', through: '2026-06-30' }, reason: 'not read' }

const historyOf = (last: object): History | undefined =>
  E.getOrElseW(() => undefined)(
    decodePolicy({
      ...soundHistory,
      editions: [
        editionOf('winter', '2026-01-01', '2026-03-31'),
        editionOf('summer', '2026-07-01', '2026-07-01'),
        last,
      ],
      gaps: [gap],
    }),
  )

const openEnded = historyOf(editionOf('autumn', '2026-07-02'))
const closed = historyOf(editionOf('autumn', '2026-07-02', '2026-12-31'))

const answer = (history: History | undefined, serviceDate: string): string | undefined => {
  if (history === undefined || !isCalendarDate(serviceDate)) return undefined
  const edition = inEffectOn(history)(serviceDate)
  return E.isRight(edition) ? edition.right.edition : edition.left
}

describe('inEffectOn', () => {
  it.each([
    ['1900-01-01', 'beforeFirst', 'beforeFirst'],
    ['2025-12-31', 'beforeFirst', 'beforeFirst'],
    ['2026-01-01', 'winter', 'winter'],
    ['2026-03-31', 'winter', 'winter'],
    ['2026-04-01', 'inGap', 'inGap'],
    ['2026-06-30', 'inGap', 'inGap'],
    ['2026-07-01', 'summer', 'summer'],
    ['2026-07-02', 'autumn', 'autumn'],
    ['2026-12-31', 'autumn', 'autumn'],
    ['2027-01-01', 'autumn', 'afterLast'],
    ['2099-12-31', 'autumn', 'afterLast'],
  ])('on %s: %s where the last edition is open, %s where it is closed', (date, open, shut) => {
    expect(answer(openEnded, date)).toBe(open)
    expect(answer(closed, date)).toBe(shut)
  })

  it('a history without editions answers no date', () => {
    const none = openEnded && { ...openEnded, editions: [] }
    expect(answer(none, '2026-01-01')).toBe('beforeFirst')
  })

  it('gives the one edition that covers the date, and a reason where none does', () => {
    fc.assert(
      fc.property(PolicyHistory, CalendarDate, (history, date) => {
        const covering = history.editions.filter(({ effective }) => covers(effective)(date))
        expect(covering.length).toBeLessThanOrEqual(1)
        const edition = inEffectOn(history)(date)
        expect(E.isRight(edition) ? [edition.right] : []).toEqual(covering)
      }),
    )
  })

  it('says in a gap only where a gap is named', () => {
    fc.assert(
      fc.property(PolicyHistory, fc.integer({ min: -1, max: 1 }), (history, days) => {
        for (const { effective } of history.editions) {
          const nearby = [effective.from, effective.through ?? effective.from]
          for (const day of nearby.map((near) => nearestCalendarDate(dayNumber(near) + days))) {
            const edition = inEffectOn(history)(day)
            const isNamed = (history.gaps ?? []).some(({ dates }) => covers(dates)(day))
            expect(E.isLeft(edition) && edition.left === 'inGap').toBe(isNamed)
          }
        }
      }),
    )
  })
})
