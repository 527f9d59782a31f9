import { describe, expect, it } from 'vitest'
import { lineUnits, wholeUnitsOf } from '../../src/audit/lineUnits.js'
import { stated } from '../rule/judged.js'
import { counting, held } from '../subject/chartOf.js'
import { aLine, anHour, lineBenchOf, type GivenAudit } from './audited.js'

/** What of each line is supported, undetermined, overpaid and underpaid. */
const reckoned = (given: GivenAudit, without: ReadonlyArray<string> = []) => {
  const bench = lineBenchOf(given)
  const unsupported = new Set(bench.services.filter(({ session }) => without.includes(session.id)))
  return Object.fromEntries(
    [...lineUnits(bench, unsupported)].map(([{ line }, units]) => [
      line.id,
      [units.supported, units.undetermined, units.overpaid, units.underpaid].join(' '),
    ]),
  )
}

/** The payer asks for a plan, and it is not known whether there is one. */
const asking = counting({ plan: stated({ inEffectOnServiceDate: true }) })

const line = (id: string, fields: object) => ({ ...aLine, id, ...fields })

describe('the units of one line', () => {
  it.each<readonly [string, GivenAudit, string]>([
    ['as documented', {}, '4 0 0 0'],
    ['fewer', { line: { units: 3 } }, '4 0 0 1'],
    ['more', { line: { units: 6 } }, '4 0 2 0'],
    ['a part of one more', { line: { units: 4.5 } }, '4 0 0 0'],
    ['none', { line: { units: 0 } }, '0 0 0 0'],
    ['less than none', { line: { units: -4 } }, '0 0 0 0'],
    ['not known', { line: { units: undefined } }, '4 0  '],
    ['of another day', { line: { serviceDate: '2026-03-03' } }, '0 0 4 0'],
    ['for no session', { line: { sessions: [] } }, '0 0 4 0'],
    [
      'for an unknown session, of a chart that is not whole',
      { line: { sessions: ['s9'] }, chart: { incomplete: ['sessions'] } },
      '0 4 0 0',
    ],
    ['for an unknown session, of a chart that is', { line: { sessions: ['s9'] } }, '0 0 4 0'],
    ['without a policy', { policies: [] }, '0 4 0 0'],
    ['billed to another payer', { line: { payer: 'another', units: 6 } }, '0 4 2 0'],
    ['of another code', { sessions: [{ ...anHour, code: 'H2017' }] }, '0 0 4 0'],
    [
      'of a session that may not be over',
      { sessions: [{ ...anHour, status: 'inProgress', end: undefined }] },
      '0 0 4 0',
    ],
    [
      'of a session without a status or an end',
      { sessions: [{ ...anHour, status: undefined, end: undefined }] },
      '0 4 0 0',
    ],
  ])('%s', (_, given, units) => {
    expect(reckoned(given)).toEqual({ l1: units })
  })

  it('a check takes the support from its session', () => {
    expect(reckoned({}, ['s1'])).toEqual({ l1: '0 0 4 0' })
    expect(reckoned({ policies: [] }, ['s1'])).toEqual({ l1: '0 0 4 0' })
  })

  it('what the payer asks and is not known leaves it undetermined, as far as it is documented', () => {
    const policies = [asking]
    expect(reckoned({ policies, line: { units: 5 } })).toEqual({ l1: '0 4 1 0' })
  })
})

describe('lines that share a session', () => {
  it.each<readonly [string, ReadonlyArray<object>, Record<string, string>]>([
    ['twice the same: by id', [line('l1', {}), line('l2', {})], { l1: '4 0 0 0', l2: '0 0 4 0' }],
    [
      'divided',
      [line('l1', { units: 1 }), line('l2', { units: 3 })],
      { l1: '1 0 0 0', l2: '3 0 0 0' },
    ],
    [
      'divided, with one left',
      [line('l1', { units: 1 }), line('l2', { units: 2 })],
      { l1: '2 0 0 1', l2: '2 0 0 0' },
    ],
    [
      'the one that agrees first',
      [line('l1', { placeOfService: '11' }), line('l2', {})],
      { l1: '0 0 4 0', l2: '4 0 0 0' },
    ],
    [
      'the one whose units are known first',
      [line('l1', { units: undefined }), line('l2', { units: 3 })],
      { l1: '1 0  ', l2: '3 0 0 0' },
    ],
    [
      'to two payers',
      [line('l1', {}), line('l2', { payer: 'another' })],
      { l1: '4 0 0 0', l2: '0 4 0 0' },
    ],
  ])('%s', (_, lines, units) => {
    expect(reckoned({ lines })).toEqual(units)
    expect(reckoned({ lines: [...lines].reverse() })).toEqual(units)
  })

  it('a line of two sessions leaves the one that another names to that', () => {
    const sessions = [anHour, held('s2', '13:00', '14:00')]
    const lines = [line('l1', { sessions: ['s1', 's2'] }), line('l2', {})]
    expect(reckoned({ sessions, lines })).toEqual({ l1: '4 0 0 0', l2: '4 0 0 0' })
  })

  it('undetermined units are given out once too', () => {
    const lines = [line('l1', { units: 3 }), line('l2', { units: 3 })]
    expect(reckoned({ policies: [asking], lines })).toEqual({
      l1: '0 3 0 0',
      l2: '0 1 2 0',
    })
  })
})

describe('lines whose sessions the payer adds up', () => {
  const { units } = counting().editions[0] ?? {}
  const aggregation = stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] })
  // 22 and 23 minutes are three full quarter hours, of which two begin in the first session.
  const given = {
    policies: [counting({ units: { ...units, aggregation } })],
    sessions: [held('s1', '09:00', '09:22'), held('s2', '13:00', '13:23')],
    lines: [line('l1', { units: 1 }), line('l2', { units: 2, sessions: ['s2'] })],
  }

  it.each<readonly [string, ReadonlyArray<string>, Record<string, string>]>([
    ['have what the sum leaves them', [], { l1: '1 0 0 0', l2: '2 0 0 0' }],
    ['have nothing for a session without support', ['s2'], { l1: '2 0 0 1', l2: '0 0 2 0' }],
    ['have nothing of one', ['s1'], { l1: '0 0 1 0', l2: '1 0 1 0' }],
  ])('%s', (_, without, is) => {
    expect(reckoned(given, without)).toEqual(is)
  })

  it('have what cannot be told of the sum, where none of it can', () => {
    const plan = stated({ inEffectOnServiceDate: true })
    const policies = [counting({ units: { ...units, aggregation }, plan })]
    expect(reckoned({ ...given, policies })).toEqual({ l1: '0 1 0 0', l2: '0 2 0 0' })
  })
})

it('takes the whole units of a line', () => {
  const whole = (units: number | undefined) => {
    const [matched] = lineBenchOf({ line: { units } }).judged
    return matched && wholeUnitsOf(matched)
  }
  expect([3, 3.9, 0, -1, undefined].map(whole)).toEqual([3, 3, 0, 0, undefined])
})
