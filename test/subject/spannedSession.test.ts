import { describe, expect, it } from 'vitest'
import { spannedSession } from '../../src/subject/spannedSession.js'
import { instantOf, isOffsetDateTime } from '../../src/time/OffsetDateTime.js'
import { chartOf, held, placedIn } from './chartOf.js'

const spans = (fields: object, holds: boolean) =>
  placedIn(chartOf({ sessions: [held('a', '09:00', '10:00', fields)] })).map(
    spannedSession(() => holds),
  )

const start = ['2026-03-02T09:00:00-06:00'].filter(isOffsetDateTime).map(instantOf)
const hour = start.map((from) => ({ start: from, end: from + 3_600_000 }))

describe('spannedSession', () => {
  it.each<readonly [string, object, boolean, object]>([
    ['holds somebody for its time', {}, true, { spans: hour }],
    ['holds them not', {}, false, { spans: [] }],
    ['has no end', { end: undefined }, true, { spans: [], point: start[0] }],
    ['has no start', { start: undefined }, true, { spans: [] }],
    ['is over before it began', { end: '2026-03-02T08:00:00-06:00' }, true, { spans: [] }],
  ])('of a session that %s', (_, fields, holds, expected) => {
    expect(spans(fields, holds)).toEqual([{ session: 'a', ...expected }])
  })
})
