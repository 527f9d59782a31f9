import { expect, it } from 'vitest'
import { claimedDays } from '../../src/audit/claimedDays.js'
import { stated } from '../rule/judged.js'
import { counting, heldOn } from '../subject/chartOf.js'
import { anHour, lineBenchOf, type GivenAudit } from './audited.js'

const claimed = (given: GivenAudit) => {
  const { judged, documentedOf } = lineBenchOf(given)
  return judged
    .flatMap(claimedDays(documentedOf))
    .map(({ service, day, otherPayer }) =>
      `${service.session.id} ${day.serviceDate} ${otherPayer}`.trim(),
    )
}

const { units } = counting().editions[0] ?? {}
const night = { ...anHour, start: '2026-03-02T23:00:00-06:00', end: '2026-03-03T00:30:00-06:00' }
const over = {
  policies: [counting({ units: { ...units, midnight: stated('splitByServiceDate') } })],
  sessions: [night],
}

const silent = { ...over, policies: [counting()] }

it.each<readonly [string, GivenAudit, ReadonlyArray<string>]>([
  ['the day', {}, ['s1 2026-03-02']],
  ['another day', { line: { serviceDate: '2026-03-03' } }, []],
  [
    'no day that is known: all',
    { ...over, line: { serviceDate: undefined } },
    ['s1 2026-03-02', 's1 2026-03-03'],
  ],
  ['one day of two', { ...over, line: { serviceDate: '2026-03-03' } }, ['s1 2026-03-03']],
  [
    'both days',
    { ...over, line: { throughDate: '2026-03-03' } },
    ['s1 2026-03-02', 's1 2026-03-03'],
  ],
  [
    'of two sessions',
    {
      sessions: [anHour, heldOn('2026-03-04', 's2', '09:00', '10:00')],
      line: { throughDate: '2026-03-04', sessions: ['s1', 's2'] },
    },
    ['s1 2026-03-02', 's2 2026-03-04'],
  ],
  ['of another payer', { line: { payer: 'another' } }, ['s1 2026-03-02 another']],
  [
    'no more than its day has, where no policy says to which day the night belongs',
    { ...silent, line: { units: 4 } },
    ['s1 2026-03-02'],
  ],
  [
    'more, where no policy says so',
    { ...silent, line: { units: 5 } },
    ['s1 2026-03-02', 's1 2026-03-03'],
  ],
  ['more, where the policy does', { ...over, line: { units: 5 } }, ['s1 2026-03-02']],
  [
    'more of another day, where no policy says so',
    { ...silent, line: { units: 5, serviceDate: '2026-03-04' } },
    [],
  ],
  ['of units that cannot be told', { policies: [] }, []],
])('%s', (_, given, days) => {
  expect(claimed(given)).toEqual(days)
})
