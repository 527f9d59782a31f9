import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactParts, serviceDatesOf } from '../../src/units/ContactPart.js'
import { placeSessions } from '../../src/units/placeSessions.js'
import { HeldSession } from '../arbitrary/TimedSession.js'
import { dated } from './dated.js'
import { lasting } from './given.js'

const split = contactParts('splitByServiceDate')
const whole = contactParts('startDate')

const [night] = dated({
  ...lasting('2026-03-04T23:30:00-06:00', 60),
  nonBillable: [{ start: '2026-03-04T23:40:00-06:00', end: '2026-03-04T23:50:00-06:00' }],
})

// A part as its date and the minutes of each span.
const shown = (some: ReturnType<typeof split>): ReadonlyArray<string> =>
  some.map(
    ({ serviceDate, spans }) =>
      `${serviceDate}: ${spans.map(({ start, end }) => (end - start) / 60_000).join(' + ')}`,
  )

describe('contactParts', () => {
  it('splits at midnight, or does not', () => {
    expect(night && shown(split(night, night.time.billable))).toEqual([
      '2026-03-04: 10 + 10',
      '2026-03-05: 30',
    ])
    expect(night && shown(whole(night, night.time.billable))).toEqual(['2026-03-04: 10 + 40'])
  })

  it('has no part without time', () => {
    expect(night && split(night, [])).toEqual([])
  })

  it('keeps the last day that can be written', () => {
    const [last] = dated({
      start: '2099-12-31T23:30:00-06:00',
      end: '2099-12-31T23:59:00-07:00',
    })
    expect(last && shown(split(last, last.time.billable))).toEqual([
      '2099-12-31: 30',
      '2099-12-31: 59',
    ])
  })

  it('loses no time and gives none twice', () => {
    fc.assert(
      fc.property(HeldSession, (timed) => {
        for (const one of placeSessions([timed]).dated) {
          const spans = split(one, one.time.billable).flatMap((part) => part.spans)
          const length = (all: typeof spans): number =>
            all.reduce((sum, { start, end }) => sum + end - start, 0)
          expect(length(spans)).toBe(length([...one.time.billable]))
        }
      }),
    )
  })
})

describe('serviceDatesOf', () => {
  it('has the days of the billable time', () => {
    expect(night && serviceDatesOf('splitByServiceDate', night)).toEqual([
      '2026-03-04',
      '2026-03-05',
    ])
    expect(night && serviceDatesOf('startDate', night)).toEqual(['2026-03-04'])
  })

  it('has the first day where no time is billable', () => {
    const start = '2026-03-04T23:30:00-06:00'
    const [idle] = dated({ ...lasting(start, 60), nonBillable: [lasting(start, 60)] })
    expect(idle && serviceDatesOf('splitByServiceDate', idle)).toEqual(['2026-03-04'])
  })
})
