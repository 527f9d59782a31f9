import { expect, it } from 'vitest'
import { claimedDays } from '../../src/audit/claimedDays.js'
import { summedTime } from '../../src/audit/summedTime.js'
import { stated } from '../rule/judged.js'
import { counting, held } from '../subject/chartOf.js'
import { aLine, lineBenchOf, type GivenAudit } from './audited.js'

const { units } = counting().editions[0] ?? {}

const policy = (matters: object) => [counting({ units: { ...units, ...matters } })]

const perDay = { aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: [] }) }

/** Of each claimed day its own time in units, and that of the first with which it is added up. */
const told = ({ sessions = [], ...given }: GivenAudit) => {
  const lines = sessions.map((_, place) => ({
    ...aLine,
    id: `l${place + 1}`,
    sessions: [`s${place + 1}`],
    serviceDate: undefined,
  }))
  const { judged, documentedOf } = lineBenchOf({ sessions, lines, ...given })
  const summed = summedTime()
  const times = judged.flatMap(claimedDays(documentedOf)).map(summed)
  return times.map((time) =>
    time === undefined
      ? 'apart'
      : `${time.ownUnits} with ${times.findIndex((other) => other?.sum === time.sum)}`,
  )
}

const visit = held('s1', '09:00', '09:30')
const other = held('s2', '13:00', '13:20')
const night = { ...visit, start: '2026-03-02T23:30:00-06:00', end: '2026-03-03T00:15:00-06:00' }

it.each<readonly [string, GivenAudit, ReadonlyArray<string>]>([
  [
    'each contact by itself',
    { policies: policy({}), sessions: [visit, other] },
    ['apart', 'apart'],
  ],
  [
    'of one day',
    { policies: policy(perDay), sessions: [visit, other] },
    ['2 with 0', `${20 / 15} with 0`],
  ],
  [
    'of one place',
    {
      policies: policy({
        aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: ['placeOfService'] }),
      }),
      sessions: [visit, { ...other, placeOfService: '11' }],
    },
    ['2 with 0', `${20 / 15} with 1`],
  ],
  [
    'of a total of several codes',
    {
      policies: policy({
        aggregation: stated({ kind: 'totalMinutes', codes: ['H2014'], by: [] }),
      }),
      sessions: [visit, other],
    },
    ['2 with 0', `${20 / 15} with 0`],
  ],
  [
    'what its other day leaves of a night that is divided',
    { policies: policy({ ...perDay, midnight: stated('splitByServiceDate') }), sessions: [night] },
    ['2 with 0', '1 with 1'],
  ],
  [
    'nothing of a contact that is too short',
    {
      policies: policy({ ...perDay, minimumContactMinutes: stated(25) }),
      sessions: [visit, other],
    },
    ['2 with 0', '0 with 0'],
  ],
])('%s', (_, given, is) => {
  expect(told(given)).toEqual(is)
})
