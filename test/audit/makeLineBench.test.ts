import { describe, expect, it } from 'vitest'
import { policy } from '../rule/judged.js'
import { counting, held } from '../subject/chartOf.js'
import { aLine, anHour, lineBenchOf } from './audited.js'

describe('makeLineBench', () => {
  it('puts lines in order of id, with their standing and their services', () => {
    const { lines, judged } = lineBenchOf({
      lines: [
        { ...aLine, id: 'l3', code: 'H2017' },
        { ...aLine, id: 'l2', status: 'voided' },
        { ...aLine, id: 'l1' },
      ],
    })
    expect(
      lines.map(({ line, standing, services }) => [line.id, standing, services.length]),
    ).toEqual([
      ['l1', 'counted', 1],
      ['l2', 'voided', 1],
      ['l3', 'counted', 1],
    ])
    expect(judged.map(({ line }) => line.id)).toEqual(['l1'])
  })

  it('two lines of one id stand in the same order, however they come', () => {
    const lines = [
      { ...aLine, units: 2 },
      { ...aLine, units: 1 },
    ]
    const units = (given: ReadonlyArray<object>) =>
      lineBenchOf({ lines: given }).lines.map(({ line }) => line.units)
    expect(units([...lines].reverse())).toEqual(units(lines))
  })

  it('puts services in order of member, then of time', () => {
    const member = (id: string) => ({ id, coverages: [{ payer: 'payer' }] })
    const { services } = lineBenchOf({
      caseload: {
        charts: [
          { member: member('b'), sessions: [held('b1', '09:00', '10:00')] },
          {
            member: member('a'),
            sessions: [held('a2', '11:00', '12:00'), held('a1', '09:00', '10:00')],
          },
        ],
      },
    })
    expect(services.map(({ session }) => session.id)).toEqual(['a1', 'a2', 'b1'])
  })

  it('keeps several charts of one member', () => {
    const member = { id: 'member' }
    const chart = { member, sessions: [anHour] }
    const { charts } = lineBenchOf({ caseload: { charts: [chart, { member, sessions: [] }] } })
    expect(charts.get('member')?.length).toBe(2)
  })

  it.each([
    ['all', {}, {}, true, true, ['ann']],
    ['no list of staff', { staff: undefined }, {}, true, true, undefined],
    ['some of the staff', { incomplete: ['staff'] }, {}, true, true, undefined],
    ['some of the charts', { incomplete: ['charts'] }, {}, false, true, ['ann']],
    ['some of the lines', {}, { incomplete: ['lines'] }, true, false, ['ann']],
    ['some of the rates', {}, { incomplete: ['rates'] }, true, true, ['ann']],
  ])('knows %s', (_, caseload, claims, charts, lines, staff) => {
    const bench = lineBenchOf({ caseload, claims })
    expect([bench.areChartsComplete, bench.areLinesComplete]).toEqual([charts, lines])
    expect(bench.staff && [...bench.staff.keys()]).toEqual(staff)
  })

  it('knows the payers whose policies were read', () => {
    const agency = policy({}, { payer: 'agency', name: 'An agency', kind: 'agency' })
    expect([...lineBenchOf({ policies: [counting(), agency] }).payers]).toEqual(['payer'])
  })

  it('says for lack of what it is not known which services a line is for', () => {
    const openOf = (line: object, chart: object = {}) => {
      const bench = lineBenchOf({ line, chart })
      return bench.lines.map(bench.openOf)
    }
    expect(openOf({})).toEqual([[]])
    expect(openOf({ sessions: undefined }, { incomplete: ['sessions'] })).toEqual([['sessions']])
    expect(openOf({ sessions: undefined, serviceDate: undefined })).toEqual([
      ['billedLine.serviceDate'],
    ])
  })
})
