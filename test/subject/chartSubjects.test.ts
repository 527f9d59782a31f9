import { describe, expect, it } from 'vitest'
import { isHcpcs } from '../../src/code/Hcpcs.js'
import type { Chart } from '../../src/record/Chart.js'
import { StaffMember } from '../../src/record/StaffMember.js'
import { chartSubjects } from '../../src/subject/chartSubjects.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { staffOnFile } from '../../src/subject/staffOnFile.js'
import { given } from '../units/given.js'
import { chartOf, day, held, placedIn } from './chartOf.js'

const subjectsOf = (chart: Chart) => {
  const placed = placedIn(chart)
  const units = reckonUnits(placed, chart)
  return chartSubjects({ asOf: day('2026-03-31'), staff: undefined })(chart, placed, units)
}

describe('chartSubjects', () => {
  const sessions = [
    held('late', '10:30', '11:30'),
    held('early', '09:00', '10:00'),
    held('history', '11:00', '12:00', { code: 'H2017' }),
    held('missed', '13:00', '14:00', { status: 'noShow' }),
  ]

  it('are the sessions of H2014, in order of start; other codes are history', () => {
    const subjects = subjectsOf(chartOf({ sessions }))
    expect(subjects.map(({ session }) => session.id)).toEqual(['early', 'late'])
    expect(subjects.map(({ overlaps }) => overlaps.map(({ session }) => session))).toEqual([
      [],
      ['history'],
    ])
  })

  it('hold the sessions in which the member was meanwhile, and who rendered them', () => {
    const byAnn = { renderingProvider: 'ann' }
    const chart = chartOf({
      sessions: [
        held('a', '09:00', '10:00', byAnn),
        held('b', '09:10', '09:50'),
        held('c', '09:30', '10:30', { ...byAnn, memberPresent: false }),
      ],
    })
    expect(subjectsOf(chart).map(({ overlaps }) => overlaps.map(({ session }) => session))).toEqual(
      [['b', 'c'], ['a'], ['a']],
    )
  })

  it('hold what is known of the chart', () => {
    const fields = { sessions, diagnoses: [], authorizations: [{ id: 'a' }], plans: [], notes: [] }
    const assessments = [{ id: 'assessment', assessedOn: '2026-01-01' }]
    const [known] = subjectsOf(chartOf({ ...fields, assessments }))
    expect(known).toMatchObject({
      asOf: '2026-03-31',
      serviceDate: '2026-03-02',
      diagnoses: [],
      areDiagnosesComplete: true,
      areSessionsComplete: true,
      assessment: { kind: 'chosen', record: assessments[0] },
      openAssessments: { missing: [], evidence: [] },
      plan: { kind: 'none' },
      note: { kind: 'none' },
      noteVersions: [],
      timeIssues: [],
      minutesDocumented: 60,
      sessionsOfSameId: 1,
    })
    expect([...(known?.authorizations?.keys() ?? [])]).toEqual(['a'])
  })

  it('and what is not', () => {
    const lists = ['sessions', 'diagnoses', 'authorizations', 'plans', 'notes']
    const fields = { sessions, diagnoses: [], authorizations: [], incomplete: lists }
    const [unknown] = subjectsOf(chartOf(fields))
    expect(unknown).toMatchObject({
      areDiagnosesComplete: false,
      areSessionsComplete: false,
      assessment: { kind: 'unknown' },
      openAssessments: { missing: ['assessments'], evidence: [] },
      plan: { kind: 'unknown' },
      note: { kind: 'unknown' },
      incomplete: ['diagnoses', 'plans', 'authorizations', 'sessions', 'notes'],
    })
    expect(unknown?.authorizations).toBeUndefined()
  })

  it('a session without an end has issues and no minutes', () => {
    const [subject] = subjectsOf(
      chartOf({ sessions: [held('a', '09:00', '10:00', { end: undefined })] }),
    )
    expect(subject?.timeIssues.map(({ kind }) => kind)).toEqual(['endMissing'])
    expect(subject?.minutesDocumented).toBeUndefined()
    expect(subject?.units).toBeUndefined()
  })

  it('hold who rendered, and their credentials on the service date', () => {
    const current = { kind: 'peerProvider', from: '2026-01-01' }
    const ended = { kind: 'intern', from: '2025-01-01', through: '2025-12-31' }
    const staff = [
      { id: 'ann', credentials: [current, ended] },
      { id: 'bob', credentials: [] },
      { id: 'cy' },
      { id: 'ann', credentials: [current, ended] },
    ].map((one) => given(StaffMember)(one))
    const chart = chartOf({
      sessions: ['ann', 'bob', 'cy', 'nobody', undefined].map((renderingProvider, hour) =>
        held(`s${hour}`, `1${hour}:00`, `1${hour}:30`, { renderingProvider }),
      ),
    })
    const placed = placedIn(chart)
    const units = reckonUnits(placed, chart)
    const onFile = staffOnFile({ staff, isComplete: true })
    const subjects = chartSubjects({ asOf: day('2026-03-31'), staff: undefined, onFile })(
      chart,
      placed,
      units,
    )
    expect(
      subjects.map(({ renderingProvider: { kind }, staffOfSameId, credentials }) => [
        kind,
        staffOfSameId,
        credentials?.inForce.map((one) => one.kind),
      ]),
    ).toEqual([
      ['chosen', 2, ['peerProvider']],
      ['chosen', 1, []],
      ['chosen', 1, undefined],
      ['none', 0, undefined],
      ['unknown', 0, undefined],
    ])
  })

  it('the stays of the member are one list for all its sessions, in order', () => {
    const stays = [
      { id: 'b', from: '2026-03-01' },
      { id: 'a', from: '2026-01-01', through: '2026-01-05' },
    ]
    const [first, second] = subjectsOf(chartOf({ sessions, stays }))
    expect(first?.stays?.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(first?.areStaysComplete).toBe(true)
    expect(second?.stays).toBe(first?.stays)
    const [incomplete] = subjectsOf(chartOf({ sessions, stays, incomplete: ['stays'] }))
    expect(incomplete).toMatchObject({ stays: [{ id: 'a' }, { id: 'b' }], areStaysComplete: false })
    const [unknown] = subjectsOf(chartOf({ sessions }))
    expect(unknown).toMatchObject({ stays: undefined, areStaysComplete: false })
  })

  it('the services of other codes are made ready once, and the billable time stands as documented', () => {
    const [first, second] = subjectsOf(chartOf({ sessions }))
    const codes = ['H2017'].filter(isHcpcs)
    expect(first?.otherServices.onDay(codes, day('2026-03-02'))).toEqual([
      { code: 'H2017', session: 'history' },
    ])
    expect(second?.otherServices).toBe(first?.otherServices)
    const hours = first?.billable?.map(({ start, end }) => (end - start) / 3_600_000)
    expect(hours).toEqual([1])
    const [open] = subjectsOf(
      chartOf({ sessions: [held('a', '09:00', '10:00', { end: undefined })] }),
    )
    expect(open?.billable).toBeUndefined()
  })
})
