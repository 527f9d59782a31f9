import * as E from 'fp-ts/Either'
import { expect, it } from 'vitest'
import { payableLine } from '../../src/claim/payableLine.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { chartOf, counting, held, placedIn } from '../subject/chartOf.js'
import { dailyLimit } from './reviewed.js'

it('payableLine keeps what is within the limits of the day', () => {
  const chart = chartOf({ sessions: [held('a', '09:00', '10:00'), held('b', '10:00', '11:00')] })
  const placed = placedIn(chart, [counting({ limits: [dailyLimit(5)] })])
  const { byEditions, limitUse } = reckonUnits(placed, chart)
  const units = [...byEditions].flatMap(([editions, result]) => {
    if (E.isLeft(result)) return []
    const payable = payableLine(editions, limitUse, new Map())
    return result.right.lines.map((line) => [line.units, payable(line).units])
  })
  expect(units).toEqual([[8, 5]])
})
