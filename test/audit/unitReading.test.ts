import { describe, expect, it } from 'vitest'
import { datesOfLine } from '../../src/audit/LineDates.js'
import { unitReading } from '../../src/audit/unitReading.js'
import { stated } from '../rule/judged.js'
import { counting, held, heldOn } from '../subject/chartOf.js'
import { lineBenchOf, type GivenAudit } from './audited.js'

/** What units billed for all sessions of 2 March fit. */
const reading = (given: GivenAudit, documentedUnits: number, billedUnits: number) => {
  const { services, lines } = lineBenchOf(given)
  const dates = lines[0] && datesOfLine(lines[0].line)
  return unitReading({ services, dates, documentedUnits, billedUnits })
}

const rounding = stated({
  kind: 'remainder',
  unitMinutes: 15,
  remainderMinutes: 8,
  minimumMinutes: 8,
})
const full = stated({
  kind: 'remainder',
  unitMinutes: 15,
  remainderMinutes: 15,
  minimumMinutes: 15,
})
const day = stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] })
const contact = stated({ kind: 'contact', continuous: false })
const by = (units: object) => [counting({ units })]

describe('time below the minimum', () => {
  const short = [held('s1', '09:00', '09:07'), held('s2', '11:00', '11:07')]

  it('each session for itself, or all together', () => {
    const policies = by({ rounding: full, aggregation: contact })
    expect(reading({ policies, sessions: short }, 0, 1)).toBe('belowMinimum')
    expect(reading({ policies, sessions: short }, 0, 2)).toBe('belowMinimum')
    expect(reading({ policies, sessions: short }, 0, 3)).toBe(undefined)
  })

  it('beside time that earns units', () => {
    const sessions = [held('s0', '07:00', '08:00'), ...short]
    const policies = by({ rounding: full, aggregation: contact })
    expect(reading({ policies, sessions }, 4, 5)).toBe('belowMinimum')
    expect(reading({ policies, sessions }, 4, 7)).toBe(undefined)
  })

  it('contact shorter than the payer asks', () => {
    const policies = by({
      rounding,
      aggregation: contact,
      minimumContactMinutes: stated(30),
    })
    expect(reading({ policies, sessions: [held('s1', '09:00', '09:20')] }, 0, 2)).toBe(
      'belowMinimum',
    )
  })
})

describe('a sum over the day', () => {
  const sessions = [
    held('s1', '09:00', '09:08'),
    held('s2', '11:00', '11:08'),
    held('s3', '13:00', '13:04'),
  ]

  it('is told from each session by the own rounding of the payer, and from any part as a whole', () => {
    const policies = by({ rounding, aggregation: day })
    expect(reading({ policies, sessions }, 1, 2)).toBe('eachSessionRoundedUp')
    expect(reading({ policies, sessions }, 1, 3)).toBe('eachSessionRoundedUp')
    expect(reading({ policies, sessions }, 1, 4)).toBe(undefined)
  })

  it('of one session is rounded up', () => {
    const policies = by({ rounding, aggregation: day })
    expect(reading({ policies, sessions: [held('s1', '09:00', '09:20')] }, 1, 2)).toBe('roundedUp')
  })
})

it('counts the days of the line alone', () => {
  const sessions = [held('s1', '09:00', '09:50'), heldOn('2026-03-03', 's2', '09:00', '09:50')]
  expect(reading({ sessions }, 3, 4)).toBe('roundedUp')
  expect(reading({ sessions }, 3, 8)).toBe(undefined)
})

it('counts sessions of H2014 alone', () => {
  const sessions = [held('s1', '09:00', '09:50'), held('s2', '11:00', '11:50', { code: 'H2017' })]
  expect(reading({ sessions }, 3, 4)).toBe('roundedUp')
})

it('fits nothing where there is no session, no policy, or more than one', () => {
  expect(reading({ sessions: [] }, 0, 4)).toBe(undefined)
  expect(reading({ policies: [] }, 0, 4)).toBe(undefined)
  const two = [
    {
      edition: '2026',
      effective: { from: '2026-01-01', through: '2026-03-02' },
    },
    { edition: '2026-2', effective: { from: '2026-03-03' } },
  ]
  const [edition] = counting().editions
  const policies = [counting({}, { editions: two.map((one) => ({ ...edition, ...one })) })]
  const sessions = [held('s1', '09:00', '09:50'), heldOn('2026-03-03', 's2', '09:00', '09:50')]
  expect(reading({ policies, sessions }, 3, 4)).toBe(undefined)
})
