import { describe, expect, it } from 'vitest'
import { dayStanding } from '../../src/capacity/dayStanding.js'
import { limit } from '../ledger/history.js'
import { dailyLimit } from '../claim/reviewed.js'
import { counting, day, heldOn } from '../subject/chartOf.js'
import { proposedIn } from './proposed.js'

const sessions = [
  heldOn('2026-03-02', 'a', '09:00', '10:00', { renderingProvider: 'p' }),
  heldOn('2026-03-03', 'b', '09:00', '10:00', { renderingProvider: 'p' }),
  heldOn('2026-03-03', 'c', '11:00', '12:00', { renderingProvider: 'q' }),
]

const standing = (date: string, provider?: string, chart: object = {}, fields: object = {}) => {
  const { soFar } = proposedIn({ sessions, ...chart }, [
    counting({ limits: [dailyLimit(99, { codes: ['H2012'] })] }),
  ])
  const days = limit({ window: { kind: 'month' }, measure: 'days', maximum: 1, ...fields })
  return dayStanding(days, soFar)(day(date), provider)
}

const hourly = (until: string) => ({
  sessions: [...sessions, heldOn('2026-03-04', 'd', '09:00', until, { code: 'H2012' })],
})

describe('dayStanding', () => {
  const withHours = { codes: ['H2014', 'H2012'] }
  const each = { scope: 'memberAndProvider' }

  it.each([
    ['no unit', standing('2026-03-04'), 'free'],
    ['the first day', standing('2026-03-02'), 'within'],
    ['the second', standing('2026-03-03'), 'beyond'],
    ['the second of a provider', standing('2026-03-03', 'p', {}, each), 'beyond'],
    ['the first of another, on the same day', standing('2026-03-03', 'q', {}, each), 'within'],
    ['none of a third', standing('2026-03-03', 'r', {}, each), 'free'],
    [
      'not all are known',
      standing('2026-03-02', undefined, { incomplete: ['sessions'] }),
      'untold',
    ],
    [
      'a day of another code, which counts too',
      standing('2026-03-04', undefined, hourly('10:00'), withHours),
      'beyond',
    ],
    [
      'that may have a unit',
      standing('2026-03-04', undefined, hourly('09:30'), { ...withHours, maximum: 3 }),
      'untold',
    ],
    ['of a code that does not count', standing('2026-03-04', undefined, hourly('10:00')), 'free'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected)
  })
})
