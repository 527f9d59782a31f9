import { describe, expect, it } from 'vitest'
import { placeSessions } from '../../src/units/placeSessions.js'
import { lasting, session } from './given.js'

const hour = lasting('2026-03-04T15:00:00-06:00', 60)

const placed = (...sessions: ReadonlyArray<object>) =>
  placeSessions(sessions.map((fields) => ({ session: session(fields) })))

describe('placeSessions', () => {
  it('puts sessions with time in order', () => {
    const { dated, untimed } = placed(
      { id: 'c', ...hour },
      { id: 'b', ...hour },
      { id: 'a', ...lasting('2026-03-04T15:30:00-05:00', 60) },
    )
    expect(dated.map(({ session }) => session.id)).toEqual(['a', 'b', 'c'])
    expect(untimed).toEqual([])
  })

  it('keeps those without time apart, with the reason', () => {
    const { dated, untimed } = placed(
      { id: 'no end', start: hour.start },
      { id: 'cancelled', ...hour, status: 'cancelled' },
      { id: 'missed', ...hour, status: 'noShow' },
      { id: 'reversed', start: hour.end, end: hour.start },
    )
    expect(dated).toEqual([])
    expect(
      untimed.map(({ session, issues, dropped }) => [
        session.id,
        issues.map(({ kind }) => kind),
        dropped,
      ]),
    ).toEqual([
      ['cancelled', [], [{ reason: 'cancelled', milliseconds: 3_600_000 }]],
      ['missed', [], [{ reason: 'noShow', milliseconds: 3_600_000 }]],
      ['no end', ['endMissing'], []],
      ['reversed', ['endNotAfterStart'], []],
    ])
  })

  it.each(['planned', 'inProgress', 'finished', undefined])(
    'takes the time of one %s',
    (status) => {
      expect(placed({ ...hour, status }).dated).toHaveLength(1)
    },
  )
})
