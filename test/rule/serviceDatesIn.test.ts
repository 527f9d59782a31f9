import { describe, expect, it } from 'vitest'
import { serviceDatesIn } from '../../src/rule/serviceDatesIn.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { policy, quarterHours, stated } from './judged.js'
import { counting, held } from '../subject/chartOf.js'

const datesOf = (session: object, policies = [counting()]) =>
  subjectsOf([held('a', '23:00', '23:30', session)], policies).map(serviceDatesIn)

const night = { end: '2026-03-03T01:00:00-06:00' }
const kept = (midnight: string) => [
  counting({ units: { ...quarterHours, midnight: stated(midnight) } }),
]

describe('serviceDatesIn', () => {
  it.each([
    ['its day', {}, undefined, ['2026-03-02']],
    ['its own service date', { serviceDate: '2026-03-05' }, undefined, ['2026-03-05']],
    [
      'both days of a night that is divided',
      night,
      kept('splitByServiceDate'),
      ['2026-03-02', '2026-03-03'],
    ],
    ['the first day of a night that is not', night, kept('startDate'), ['2026-03-02']],
    ['the first day, where nothing says how units are made', night, [policy()], ['2026-03-02']],
    ['its day, where it has no end', { end: undefined }, undefined, ['2026-03-02']],
    ['none, where it has no start', { start: undefined }, undefined, []],
  ])('%s', (_, session, policies, dates) => {
    expect(datesOf(session, policies)).toEqual([dates])
  })

  it('its day, where its units are of no day', () => {
    const [subject] = subjectsOf([held('a', '09:00', '10:00')])
    const units = subject?.units
    const ofNoDay = units && 'serviceDates' in units ? { ...units, serviceDates: [] } : undefined
    expect(subject && ofNoDay && serviceDatesIn({ ...subject, units: ofNoDay })).toEqual([
      '2026-03-02',
    ])
  })
})
