import { describe, expect, it } from 'vitest'
import { sessionTimeIssues } from '../../src/units/sessionTimeIssues.js'
import { note, session } from './given.js'

const whole = { start: 0, end: 3_600_000 }
const nothing = { start: 3_600_000, end: 3_600_000 }

describe('sessionTimeIssues', () => {
  it('finds none where nothing narrows a session', () => {
    const time = { recorded: whole, attended: whole, documented: whole }
    expect(sessionTimeIssues(session(), undefined, time)).toEqual([])
    expect(sessionTimeIssues(session(), note(), time)).toEqual([])
  })

  it('blames the attendance, not the note, where nothing was attended', () => {
    const late = session({ arrivedAt: '1970-01-01T01:00:00Z' })
    const time = { recorded: whole, attended: nothing, documented: nothing }
    expect(sessionTimeIssues(late, note(), time)).toEqual([
      { kind: 'attendanceOutsideSession', session: 'session', field: 'arrivedAt' },
    ])
  })

  it('finds all, each in its own field', () => {
    const wrong = session({
      arrivedAt: '1970-01-01T00:30:00Z',
      leftAt: '1970-01-01T00:20:00Z',
      nonBillable: [{ start: '1970-01-01T00:30:00Z', end: '1970-01-01T00:20:00Z' }],
    })
    const reversed = note({ start: '1970-01-01T00:30:00Z', end: '1970-01-01T00:20:00Z' })
    const time = { recorded: whole, attended: nothing, documented: nothing }
    expect(sessionTimeIssues(wrong, reversed, time)).toEqual([
      { kind: 'leftNotAfterArrived', session: 'session', field: 'leftAt' },
      { kind: 'noteEndNotAfterStart', session: 'session', note: 'note', field: 'end' },
      { kind: 'nonBillableEndBeforeStart', session: 'session', field: 'nonBillable' },
    ])
  })
})
