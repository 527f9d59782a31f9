import { expect, it } from 'vitest'
import { unbilledUnits } from '../../src/audit/unbilledUnits.js'
import { stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { aLine, anHour, auditOf, lineBenchOf, twoUnitsADay, type GivenAudit } from './audited.js'

const second = {
  ...anHour,
  id: 's2',
  start: '2026-03-02T13:00:00-06:00',
  end: '2026-03-02T13:30:00-06:00',
}

/** Units of 1 hour before midnight and 45 minutes after it, where the payer divides a night by its days. */
const night: GivenAudit = {
  policies: [
    counting({
      units: { ...counting().editions[0]?.units, midnight: stated('splitByServiceDate') },
    }),
  ],
  sessions: [
    {
      ...anHour,
      start: '2026-03-02T23:00:00-06:00',
      end: '2026-03-03T00:45:00-06:00',
    },
  ],
}

const asking = [counting({ plan: stated({ inEffectOnServiceDate: true }) })]

it.each<readonly [string, GivenAudit, string]>([
  ['none', {}, '0 0'],
  ['one beside the one that was billed', { sessions: [anHour, second] }, '1 2'],
  ['both', { sessions: [anHour, second], lines: [] }, '2 6'],
  ['on a line that was denied', { line: { status: 'denied' } }, '1 4'],
  ['on a line of fewer units, which is underpaid', { line: { units: 1 } }, '0 0'],
  ['on a line of another code', { line: { code: 'H2017' } }, '1 4'],
  ['as far as a limit leaves it', { policies: twoUnitsADay, lines: [] }, '1 2'],
  ['what is not supported', { policies: asking, chart: { plans: [] }, lines: [] }, '0 0'],
  ['what cannot be told', { policies: asking, lines: [] }, '0 0'],
  ['the day after midnight', night, '1 3'],
  ['neither of two days', { ...night, line: { throughDate: '2026-03-03' } }, '0 0'],
  ['both of two days', { ...night, lines: [] }, '1 7'],
  ['a day that is not the one of the line', { line: { serviceDate: '2026-03-03' } }, '1 4'],
  ['another code', { sessions: [{ ...anHour, code: 'H2017' }], lines: [] }, '0 0'],
])('%s', (_, given, told) => {
  const { sessions, units } = unbilledUnits(lineBenchOf(given), new Set())
  expect(`${sessions} ${units}`).toBe(told)
})

it('leaves out what lost its support to a check', () => {
  const bench = lineBenchOf({ lines: [] })
  expect(unbilledUnits(bench, new Set(bench.services))).toEqual({ sessions: 0, units: 0 })
})

it('is told by the audit', () => {
  expect(auditOf({ lines: [aLine], sessions: [anHour, second] }).unbilled).toEqual({
    sessions: 1,
    units: 2,
  })
})
