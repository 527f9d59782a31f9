import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/record/Chart.js'
import { chartSubjects } from '../../src/subject/chartSubjects.js'
import { isKnown } from '../../src/subject/isKnown.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { chartOf, day, held, placedIn } from './chartOf.js'

const subjectsOf = (chart: Chart) => {
  const placed = placedIn(chart)
  const units = reckonUnits(placed, isKnown(chart, 'sessions'))
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

  it('hold what is known of the chart', () => {
    const fields = { sessions, diagnoses: [], authorizations: [{ id: 'a' }], plans: [], notes: [] }
    const [known] = subjectsOf(chartOf(fields))
    expect(known).toMatchObject({
      asOf: '2026-03-31',
      serviceDate: '2026-03-02',
      diagnoses: [],
      areDiagnosesComplete: true,
      areSessionsComplete: true,
      plan: { kind: 'none' },
      note: { kind: 'none' },
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
      plan: { kind: 'unknown' },
      note: { kind: 'unknown' },
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
})
