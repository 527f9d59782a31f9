import { describe, expect, it } from 'vitest'
import { stated } from '../rule/judged.js'
import { counting, held, heldOn } from '../subject/chartOf.js'
import { aLine, anHour, auditOf, type GivenAudit } from './audited.js'

const totals = (given: GivenAudit) => auditOf(given).totals

const rates = [
  { payer: 'payer', code: 'H2014', effective: { from: '2026-01-01' }, centsPerUnit: 100 },
]

const several: GivenAudit = {
  caseload: { staff: [{ id: 'ann' }, { id: 'bob' }] },
  sessions: [
    anHour,
    heldOn('2026-04-01', 's2', '09:00', '10:00', { renderingProvider: 'bob' }),
    held('s3', '13:00', '14:00', { code: 'H2017' }),
  ],
  lines: [
    { ...aLine, units: 6 },
    {
      ...aLine,
      id: 'l2',
      sessions: ['s2'],
      serviceDate: '2026-04-01',
      renderingProvider: 'bob',
      units: 3,
    },
    { ...aLine, id: 'l3', sessions: [], serviceDate: undefined, renderingProvider: undefined },
    { ...aLine, id: 'l4', code: 'H2017', sessions: ['s3'] },
    { ...aLine, id: 'l5', status: 'voided' },
    { ...aLine, id: 'l6', status: 'draft' },
    { ...aLine, id: 'l7', status: 'denied' },
    { ...aLine, id: 'l8', status: 'replaced' },
  ],
  claims: { rates },
}

describe('totals', () => {
  it('count the lines of each standing', () => {
    const { standings, linesOfOtherCodes } = totals(several)
    expect(standings).toEqual({ counted: 3, draft: 1, denied: 1, replaced: 1, voided: 1 })
    expect(linesOfOtherCodes).toBe(1)
  })

  it('sum up those that count', () => {
    expect(totals(several).overall).toEqual({
      lines: 3,
      billedUnits: 13,
      supportedUnits: 8,
      undeterminedUnits: 0,
      overpaidUnits: 6,
      underpaidUnits: 1,
      billedCents: 900,
      supportedCents: 800,
      undeterminedCents: 0,
      overpaidCents: 200,
      underpaidCents: 100,
      linesWithoutUnits: 0,
      linesWithoutRate: 1,
      unitsWithoutRate: 4,
    })
  })

  it('by staff, member and month', () => {
    const { byStaff, byMember, byMonth } = totals(several)
    expect(byStaff.map(({ staff, lines, overpaidUnits }) => [staff, lines, overpaidUnits])).toEqual(
      [
        ['ann', 1, 2],
        ['bob', 1, 0],
        [undefined, 1, 4],
      ],
    )
    expect(byMember.map(({ member, lines }) => [member, lines])).toEqual([['member', 3]])
    expect(byMonth.map(({ month, lines }) => [month, lines])).toEqual([
      ['2026-03', 1],
      ['2026-04', 1],
      [undefined, 1],
    ])
  })

  it.each([
    ['all', {}, {}, true],
    ['some charts', { incomplete: ['charts'] }, {}, false],
    ['some lines', {}, { incomplete: ['lines'] }, false],
  ])('are complete: %s', (_, caseload, claims, isComplete) => {
    expect(totals({ caseload, claims }).isComplete).toBe(isComplete)
  })

  it('say for lack of what it cannot be told', () => {
    const policies = [counting({ plan: stated({ inEffectOnServiceDate: true }) })]
    const { undetermined } = totals({
      ...several,
      policies,
      lines: [aLine, { ...aLine, id: 'l2', sessions: undefined, units: undefined }],
    })
    expect(undetermined).toEqual([
      { missing: 'billedLine.units', sessions: 0, lines: 1 },
      { missing: 'plans', sessions: 2, lines: 1 },
    ])
  })
})
