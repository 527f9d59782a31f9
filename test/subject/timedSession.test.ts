import { expect, it } from 'vitest'
import { timedSession } from '../../src/subject/timedSession.js'
import { chartOf, held, placedIn } from './chartOf.js'

it('timedSession is a session with its note, where one is chosen', () => {
  const sessions = [held('a', '09:00', '10:00'), held('b', '10:00', '11:00')]
  const placed = placedIn(chartOf({ sessions, notes: [{ id: 'n', session: 'a' }] }))
  expect(placed.map((one) => timedSession(one).note?.id)).toEqual(['n', undefined])
})
