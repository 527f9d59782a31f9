import { describe, expect, it } from 'vitest'
import { openEndedBefore } from '../../src/subject/openEndedBefore.js'
import { chartOf, held, heldOn, ordersOf, placedIn } from './chartOf.js'

const none = undefined

describe('openEndedBefore', () => {
  it('is the first of the day that began before and has no end', () => {
    const sessions = [
      held('early', '07:00', '08:00'),
      held('open', '09:00', '', { end: none }),
      held('at once', '09:00', '10:00'),
      held('later', '10:00', '', { end: none, code: 'H2017', status: 'inProgress' }),
      held('last', '11:00', '12:00'),
      held('by the day', '11:45', '12:00', { code: 'H2018' }),
      held('open by the day', '06:00', '', { end: none, code: 'H2018' }),
      held('without member', '11:30', '12:00', { memberPresent: false }),
      heldOn('2026-03-03', 'next day', '09:00', '10:00'),
    ]
    for (const order of ordersOf(sessions)) {
      const placed = placedIn(chartOf({ sessions: order }))
      const before = openEndedBefore(placed)
      expect(placed.map((one) => `${one.session.id}: ${before(one) ?? 'none'}`).sort()).toEqual([
        'at once: none',
        'by the day: none',
        'early: none',
        'last: open',
        'later: open',
        'next day: none',
        'open by the day: none',
        'open: none',
        'without member: none',
      ])
    }
  })
})
