import { describe, expect, it } from 'vitest'
import { atStake, type CheckWeights } from '../../src/audit/atStake.js'
import { lineAudits } from '../../src/audit/lineAudits.js'
import { lineUnits } from '../../src/audit/lineUnits.js'
import { rateFor } from '../../src/audit/rateFor.js'
import { Rate } from '../../src/record/Rate.js'
import { stated } from '../rule/judged.js'
import { counting, held } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { anHour, lineBenchOf, type GivenAudit } from './audited.js'

const rate = given(Rate)({
  payer: 'payer',
  code: 'H2014',
  effective: { from: '2026-01-01' },
  centsPerUnit: 100,
})

const none: CheckWeights = { ofLine: () => [], ofService: () => [] }

/** What is at stake: `rule lines units cents`. */
const stakes = (given: GivenAudit, weights: Partial<CheckWeights> = {}) => {
  const bench = lineBenchOf(given)
  const units = lineUnits(bench, new Set())
  const audits = lineAudits(bench, {
    units,
    rateOf: rateFor([rate], true),
    ofLine: () => new Set(),
    ofService: () => [],
  })
  const lines = bench.lines.flatMap((line, place) => {
    const audit = audits[place]
    return audit === undefined ? [] : [[line, audit] as const]
  })
  return atStake(lines, { ...none, ...weights }).map(
    ({ rule, lines: count, units: atStakeUnits, cents }) =>
      `${rule} ${count} ${atStakeUnits} ${cents}`,
  )
}

const dead = { member: { id: 'member', coverages: [{ payer: 'payer' }], diedOn: '2026-03-01' } }
const limit = (beyond: string, maximum: number) => [
  counting({
    limits: [
      stated({ codes: ['H2014'], window: { kind: 'day' }, measure: 'units', maximum, beyond }),
    ],
  }),
]

describe('by the rules of the review', () => {
  it.each<readonly [string, GivenAudit, ReadonlyArray<string>]>([
    ['nothing', {}, []],
    ['a session', { chart: dead }, ['memberIsAlive 1 4 400']],
    ['no more than is overpaid', { chart: dead, line: { units: 3 } }, ['memberIsAlive 1 3 300']],
    ['no more than it takes', { chart: dead, line: { units: 9 } }, ['memberIsAlive 1 4 400']],
    ['a part of a session', { policies: limit('deny', 3) }, ['unitsAreWithinDailyLimit 1 1 100']],
    ['a warning', { policies: limit('warn', 3) }, ['unitsAreWithinDailyLimit 1 0 0']],
    [
      'all that is overpaid where the units of the session are not known',
      {
        sessions: [anHour, held('s1', '11:00', '12:00'), held('s1', '13:00', '14:00')],
        line: { units: 16 },
      },
      ['recordIdsAreUnique 1 16 1600'],
    ],
    [
      'two sessions',
      {
        chart: dead,
        sessions: [anHour, held('s2', '13:00', '13:30')],
        line: { sessions: ['s1', 's2'], units: 9 },
      },
      ['memberIsAlive 1 6 600'],
    ],
  ])('%s', (_, given, found) => {
    expect(stakes(given)).toEqual(found)
  })
})

describe('by the checks', () => {
  it('all that is overpaid of a line', () => {
    const ofLine = () => [{ rule: 'billedUnitsAreDocumented', isError: true }] as const
    expect(stakes({ line: { units: 6 } }, { ofLine })).toEqual(['billedUnitsAreDocumented 1 2 200'])
  })

  it('nothing of a line where it is a warning', () => {
    const ofLine = () => [{ rule: 'billedLineIsOfOneDay', isError: false }] as const
    expect(stakes({ line: { units: 6 } }, { ofLine })).toEqual(['billedLineIsOfOneDay 1 0 0'])
  })

  it('nothing of a service of another code, which has no units of the line', () => {
    const ofService = () => [{ rule: 'providerIsWithOneMemberAtATime', isError: true }] as const
    const sessions = [{ ...anHour, code: 'H2017' }]
    expect(stakes({ sessions }, { ofService })).toEqual(['providerIsWithOneMemberAtATime 1 0 0'])
  })

  it('the units of a service once, however often it is found, as far as they are overpaid', () => {
    const twice = () =>
      [
        { rule: 'providerIsWithOneMemberAtATime', isError: true },
        { rule: 'providerIsWithOneMemberAtATime', isError: true },
      ] as const
    expect(stakes({ chart: dead, line: { units: 9 } }, { ofService: twice })).toEqual([
      'memberIsAlive 1 4 400',
      'providerIsWithOneMemberAtATime 1 4 400',
    ])
    const warned = () => [{ rule: 'providerIsWithOneMemberAtATime', isError: false }] as const
    expect(stakes({ line: { units: 9 } }, { ofService: warned })).toEqual([
      'providerIsWithOneMemberAtATime 1 0 0',
    ])
  })
})
