import { describe, expect, it } from 'vitest'
import { windowsAround } from '../../src/capacity/windowsAround.js'
import { limit } from '../ledger/history.js'
import { day, heldOn } from '../subject/chartOf.js'
import { proposedIn } from './proposed.js'

// Four units a day on the 2nd, the 4th and the 9th.
const sessions = ['2026-03-02', '2026-03-04', '2026-03-09'].map((date) =>
  heldOn(date, date, '09:00', '10:00'),
)
const { soFar } = proposedIn({ sessions })

const around = (fields: object, date: string) => {
  const { uses, left, from, through } = windowsAround(
    limit({ maximum: 10, ...fields }),
    soFar,
  )(day(date))
  return { ends: uses.map(({ window }) => window.through), left, days: `${from} ${through}` }
}

const days = (length: number) => ({ window: { kind: 'rollingDays', days: length } })
const any24Hours = { window: { kind: 'rolling24Hours' } }

describe('windowsAround', () => {
  it.each<readonly [string, object, string, ReadonlyArray<string>, number, string]>([
    [
      'a day',
      { window: { kind: 'day' } },
      '2026-03-02',
      ['2026-03-02'],
      6,
      '2026-03-02 2026-03-02',
    ],
    [
      'a month',
      { window: { kind: 'month' } },
      '2026-03-20',
      ['2026-03-31'],
      0,
      '2026-03-01 2026-03-31',
    ],
    ['one day that rolls', days(1), '2026-03-02', ['2026-03-02'], 6, '2026-03-02 2026-03-02'],
    ['two days', days(2), '2026-03-03', ['2026-03-03', '2026-03-04'], 6, '2026-03-02 2026-03-04'],
    ['three', days(3), '2026-03-03', ['2026-03-03', '2026-03-04'], 2, '2026-03-01 2026-03-05'],
    [
      'six days before units',
      days(7),
      '2026-03-03',
      ['2026-03-03', '2026-03-04', '2026-03-09'],
      2,
      '2026-02-25 2026-03-09',
    ],
    ['none later', days(7), '2026-03-09', ['2026-03-09'], 2, '2026-03-03 2026-03-15'],
    [
      'any 24 hours before units',
      any24Hours,
      '2026-03-03',
      ['2026-03-03', '2026-03-04'],
      6,
      '2026-03-02 2026-03-04',
    ],
    ['any 24 hours', any24Hours, '2026-03-05', ['2026-03-05'], 6, '2026-03-04 2026-03-06'],
    [
      'without a maximum',
      { maximum: 'unlimited', ...days(7) },
      '2026-03-09',
      ['2026-03-09'],
      Infinity,
      '2026-03-03 2026-03-15',
    ],
  ])('%s', (_, fields, date, ends, left, days) => {
    expect(around(fields, date)).toEqual({ ends, left, days })
  })
})
