import { describe, expect, it } from 'vitest'
import { MOST_ON_DAYS } from '../../src/audit/matchLines.js'
import { held, heldOn } from '../subject/chartOf.js'
import { aLine, anHour, auditOf, lineBenchOf, unitsOfLine, type GivenAudit } from './audited.js'

/** Which sessions each line is for. */
const matched = (given: GivenAudit) =>
  Object.fromEntries(
    lineBenchOf(given).lines.map(({ line, services }) => [
      line.id,
      services.map(({ session }) => session.id).join(' '),
    ]),
  )

const nameless = (id: string, fields: object = {}) => ({
  ...aLine,
  id,
  sessions: undefined,
  ...fields,
})

const bobs = {
  ...anHour,
  id: 's2',
  start: '2026-03-02T13:00:00-06:00',
  end: '2026-03-02T14:00:00-06:00',
  renderingProvider: 'bob',
}

const staff = { staff: [{ id: 'ann' }, { id: 'bob' }] }

/** Of ann and of bob, an hour each. */
const sessions = [anHour, bobs]

describe('lines that name no session', () => {
  it.each<readonly [string, ReadonlyArray<object>, Record<string, string>]>([
    ['one, which says ann: hers', [nameless('l1')], { l1: 's1' }],
    [
      'two that say ann: the second is for the other session',
      [nameless('l1'), nameless('l2')],
      { l1: 's1', l2: 's2' },
    ],
    [
      'three for two sessions: the third is for the first once more',
      [nameless('l1'), nameless('l2'), nameless('l3')],
      { l1: 's1', l2: 's2', l3: 's1' },
    ],
    [
      'beside one that names the session of ann',
      [nameless('l1'), { ...aLine, id: 'l2' }],
      { l1: 's2', l2: 's1' },
    ],
    [
      'beside one that names the other session: none is left',
      [nameless('l1'), nameless('l2'), { ...aLine, id: 'l3', sessions: ['s2'] }],
      { l1: 's1', l2: 's1', l3: 's2' },
    ],
    ['one with units of both', [nameless('l1', { units: 8 })], { l1: 's1 s2' }],
    [
      'each its own',
      [nameless('l1'), nameless('l2', { renderingProvider: 'bob' })],
      { l1: 's1', l2: 's2' },
    ],
    [
      'halves of one session, of which nothing is lacking',
      [nameless('l1', { units: 2 }), nameless('l2', { units: 2 })],
      { l1: 's1', l2: 's1' },
    ],
    [
      'one that counts no more',
      [nameless('l1', { status: 'voided' }), nameless('l2')],
      { l1: 's1', l2: 's1' },
    ],
    [
      'one to a second payer, which may be a second bill',
      [nameless('l1'), nameless('l2', { payer: 'another' })],
      { l1: 's1', l2: 's1' },
    ],
    [
      'units that are not known',
      [nameless('l1'), nameless('l2', { units: undefined })],
      { l1: 's1', l2: 's1' },
    ],
  ])('%s', (_, lines, found) => {
    expect(matched({ sessions, lines })).toEqual(found)
    expect(matched({ sessions, lines: [...lines].reverse() })).toEqual(found)
  })

  it('a session of another day, of another code or without a unit is none to fall back on', () => {
    const lines = [nameless('l1'), nameless('l2')]
    const beside = (session: object) => matched({ sessions: [anHour, session], lines })['l2']
    expect(beside(bobs)).toBe('s2')
    expect(beside(heldOn('2026-03-03', 's2', '13:00', '14:00'))).toBe('s1')
    expect(beside({ ...bobs, code: 'H2017' })).toBe('s1')
    expect(beside({ ...bobs, end: '2026-03-02T13:10:00-06:00' })).toBe('s1')
  })

  it('gives each session its units once', () => {
    const made = auditOf({ sessions, caseload: staff, lines: [nameless('l1'), nameless('l2')] })
    expect([unitsOfLine(made), unitsOfLine(made, 'l2')]).toEqual(['4 4 0 0 0', '4 4 0 0 0'])
  })

  it('thousands on one day of many sessions', () => {
    const many = Array.from({ length: MOST_ON_DAYS }, (_, index) =>
      held(`s${index}`, '09:00', '10:00', { renderingProvider: index === 0 ? 'ann' : 'bob' }),
    )
    const lines = Array.from({ length: 5000 }, (_, index) => nameless(`l${index}`))
    const found = new Set(Object.values(matched({ sessions: many, lines })))
    expect(found.size).toBe(MOST_ON_DAYS)
  })
})
