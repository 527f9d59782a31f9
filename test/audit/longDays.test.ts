import { describe, expect, it } from 'vitest'
import { longDays } from '../../src/audit/longDays.js'
import { memberContacts, workerContacts } from '../../src/audit/workerContacts.js'
import { timed } from './timed.js'

const midnight = '2026-03-03T00:00:00-06:00'
const day = { id: 'a', member: 'm1', from: '00:00', until: midnight }
const later = { id: 'b', member: 'm2', from: '10:00', until: '10:01' }
const latest = { id: 'c', member: 'm3', from: '11:00', until: '11:30' }

describe('longDays', () => {
  it('has a day from a minute beyond 24 hours on, and all sessions beyond', () => {
    expect(longDays(memberContacts(timed(day))).long).toEqual([])
    const [found, ...others] = longDays(memberContacts(timed(day, later, latest))).long
    expect(others).toEqual([])
    expect(found?.[0]).toEqual({
      serviceDate: '2026-03-02',
      minutes: 1471,
      sessionCount: 3,
      sessions: ['b', 'c'],
    })
    expect(found?.[1].map(({ session }) => session.id)).toEqual(['b', 'c'])
  })

  it('is longer by as much as the offsets of the day differ, of starts and of ends', () => {
    const ends = { ...day, until: '2026-03-02T23:00:00-07:00' }
    expect(longDays(memberContacts(timed(ends, { ...latest, until: '12:00' }))).long).toEqual([])
    expect(longDays(memberContacts(timed(ends, { ...latest, until: '12:01' }))).long).toHaveLength(
      1,
    )
    const starts = {
      ...latest,
      from: '2026-03-02T11:00:00-07:00',
      until: '2026-03-02T12:00:00-07:00',
    }
    expect(longDays(memberContacts(timed(day, starts))).long).toEqual([])
  })

  it('cannot tell where sessions of no known format may be of one group', () => {
    const unknown = { ...later, until: '10:30', format: undefined }
    const beside = timed({ ...day, format: undefined }, unknown, latest)
    const { long, untold } = longDays(workerContacts(beside))
    expect(long).toHaveLength(1)
    expect(untold).toEqual([])
    const apart = timed({ ...day, format: undefined }, unknown)
    const found = longDays(workerContacts(apart))
    expect(found.long).toEqual([])
    expect(found.untold.map(({ session }) => session.id)).toEqual(['a', 'b'])
    const within = timed({ ...day, format: undefined }, { ...unknown, until: '10:00' })
    expect(longDays(workerContacts(within)).untold).toEqual([])
  })
})
