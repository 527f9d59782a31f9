import { describe, expect, it } from 'vitest'
import { formatInstant } from '../../src/time/OffsetDateTime.js'
import { crossesMidnight } from '../../src/units/DatedSession.js'
import { dated } from './dated.js'
import { lasting } from './given.js'

describe('datedSession', () => {
  it.each([
    ['2026-03-04T15:00:00-06:00', '2026-03-04', '2026-03-05T06:00:00Z'],
    ['2026-03-04T23:59:59-06:00', '2026-03-04', '2026-03-05T06:00:00Z'],
    ['2026-03-05T00:00:00-06:00', '2026-03-05', '2026-03-06T06:00:00Z'],
    ['2026-03-05T00:00:00+05:30', '2026-03-05', '2026-03-05T18:30:00Z'],
    ['2026-03-05T00:30:00Z', '2026-03-05', '2026-03-06T00:00:00Z'],
    ['1969-12-31T23:59:00-05:00', '1969-12-31', '1970-01-01T05:00:00Z'],
    ['2028-02-28T12:00:00-06:00', '2028-02-28', '2028-02-29T06:00:00Z'],
  ])('%s is on %s, until %s', (start, date, midnight) => {
    const [one] = dated(lasting(start, 10))
    expect(one?.serviceDate).toBe(date)
    expect(one && formatInstant(one.midnight, 0)).toBe(midnight)
  })

  it('takes the service date that the session names', () => {
    const [one] = dated({ ...lasting('2026-03-05T01:00:00-06:00', 10), serviceDate: '2026-03-04' })
    expect(one?.serviceDate).toBe('2026-03-04')
  })

  it.each(['2026-03-05T01:00:00Z', '2026-03-05T01:00:00-00:00'])(
    'knows no midnight of %s where the session names its service date',
    (start) => {
      const [one] = dated({ ...lasting(start, 10), serviceDate: '2026-03-04' })
      expect(one?.midnight).toBe(Infinity)
    },
  )
})

describe('crossesMidnight', () => {
  it.each([
    ['up to midnight', lasting('2026-03-04T23:45:00-06:00', 15), false],
    ['a second past it', lasting('2026-03-04T23:45:00-06:00', 15, 1), true],
    ['from midnight', lasting('2026-03-05T00:00:00-06:00', 15), false],
    [
      'a break from midnight on',
      {
        ...lasting('2026-03-04T23:45:00-06:00', 30),
        nonBillable: [{ start: '2026-03-05T00:00:00-06:00', end: '2026-03-05T00:15:00-06:00' }],
      },
      false,
    ],
  ])('%s', (_, fields, crosses) => {
    expect(dated(fields).map(crossesMidnight)).toEqual([crosses])
  })
})
