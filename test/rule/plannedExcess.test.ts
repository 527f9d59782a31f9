import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { isDated } from '../../src/rule/DatedSubject.js'
import { plannedExcess } from '../../src/rule/plannedExcess.js'
import { chartSubjects } from '../../src/subject/chartSubjects.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { chartOf, counting, day, held, heldOn, placedIn } from '../subject/chartOf.js'
import { quarterHours, stated } from './judged.js'

const splitting = counting({
  units: { ...quarterHours, midnight: stated('splitByServiceDate') },
})

/** How far a session goes beyond what a plan of so many units a day, from February through a day, names. */
const excessOf = (
  id: string,
  sessions: ReadonlyArray<object>,
  quantity: number,
  through?: string,
  fields: object = {},
) => {
  const service = {
    code: 'H2014',
    amount: { quantity, measure: 'units' },
    frequency: { times: 1, per: 'day' },
  }
  const plan = { id: 'plan', effective: { from: '2026-02-01', through }, services: [service] }
  const chart = chartOf({ sessions, plans: [plan], ...fields })
  const placed = placedIn(chart, [splitting])
  const subject = chartSubjects({ asOf: day('2026-12-31'), staff: undefined })(
    chart,
    placed,
    reckonUnits(placed, chart),
  ).find(({ session }) => session.id === id)
  return isDated(subject) ? plannedExcess({})(subject) : undefined
}

const night = held('night', '23:00', '23:00', { end: '2026-03-03T02:00:00-06:00' })
const morning = heldOn('2026-03-03', 'morning', '08:00', '09:00')

describe('plannedExcess', () => {
  it('holds each date that goes beyond, with what the amount has', () => {
    expect(excessOf('night', [night], 3)).toMatchObject({
      right: {
        dates: [
          { date: '2026-03-02', used: 4, unitsBeyond: 1 },
          { date: '2026-03-03', used: 8, unitsBeyond: 5 },
        ],
        isComplete: true,
      },
    })
  })

  it.each<readonly [string, string, number, ReadonlyArray<string>]>([
    ['within on both', 'night', 8, []],
    ['beyond on the second alone', 'night', 7, ['2026-03-03']],
    ['of a session after another of its day', 'morning', 8, ['2026-03-03']],
    ['which the amount holds beside the other', 'morning', 12, []],
  ])('dates: %s', (_, id, quantity, dates) => {
    const excess = excessOf(id, [night, morning], quantity)
    const found = excess === undefined || E.isLeft(excess) ? undefined : excess.right.dates
    expect(found?.map(({ date }) => date)).toEqual(dates)
  })

  it('leaves out a date that the plan no longer has', () => {
    expect(excessOf('night', [night], 4, '2026-03-02')).toMatchObject({ right: { dates: [] } })
  })

  it('is not complete where not every session is known', () => {
    const excess = excessOf('night', [night], 8, undefined, { incomplete: ['sessions'] })
    expect(excess).toMatchObject({ right: { dates: [], isComplete: false } })
  })

  it.each<readonly [string, object, object]>([
    ['no plan', { plans: [] }, { outcome: 'notMet', detail: { reason: 'noPlanIsInEffect' } }],
    ['plans that are not known', { plans: undefined }, { missing: ['plans'] }],
  ])('says what keeps one from telling: %s', (_, fields, left) => {
    expect(excessOf('night', [night], 8, undefined, fields)).toMatchObject({ left })
  })
})
