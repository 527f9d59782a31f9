import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'noteTimesAgreeWithSession'
const asked = [policy({ noteElements: [stated('startAndEnd')] })]
const at = (time: string) => `2026-03-02T${time}-06:00`
const note = (start?: string, end?: string) => ({
  notes: [
    {
      id: 'note',
      session: 'session',
      start: start === undefined ? undefined : at(start),
      end: end === undefined ? undefined : at(end),
    },
  ],
})

// The session is from 09:00 to 10:00.
describe('noteTimesAgreeWithSession', () => {
  it.each<readonly [string, object, string]>([
    ['the notes are not known', {}, 'undetermined: notes'],
    ['there is no note', { notes: [] }, 'notMet: noNote'],
    ['it has no times', note(), 'undetermined: note.start, note.end'],
    ['it has no start', note(undefined, '10:00:00'), 'undetermined: note.start'],
    ['it has no end', note('09:00:00'), 'undetermined: note.end'],
    ['it has the same', note('09:00:00', '10:00:00'), 'met'],
    ['it has the same minutes', note('09:00:59', '10:00:30.5'), 'met'],
    ['it starts a second before the minute', note('08:59:59', '10:00:00'), 'notMet: timesDiffer'],
    ['it starts a minute later', note('09:01:00', '10:00:00'), 'notMet: timesDiffer'],
    ['it ends a minute later', note('09:00:00', '10:01:00'), 'notMet: timesDiffer'],
    ['its start is wrong and its end not known', note('09:30:00'), 'notMet: timesDiffer'],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it.each<readonly [string, object, object, string]>([
    [
      'no end',
      { end: undefined, status: 'inProgress' },
      note('09:00:00', '10:00:00'),
      'undetermined: session.end',
    ],
    [
      'neither time',
      { start: undefined, end: undefined, serviceDate: '2026-03-02' },
      note('09:00:00', '10:00:00'),
      'undetermined: session.start, session.end',
    ],
    [
      'no end, and another start',
      { end: undefined, status: 'inProgress' },
      note('09:05:00'),
      'notMet: timesDiffer',
    ],
    [
      'a member who came late, as the note has it',
      { arrivedAt: at('09:20:00') },
      note('09:20:00', '10:00:00'),
      'met',
    ],
    [
      'a member who came late, the note of the group',
      { arrivedAt: at('09:20:00') },
      note('09:00:00', '10:00:00'),
      'met',
    ],
    [
      'a member who left early, as the note has it',
      { leftAt: at('09:40:00') },
      note('09:00:00', '09:40:00'),
      'met',
    ],
    [
      'the same moments in another offset',
      { start: '2026-03-02T15:00:00Z', end: '2026-03-02T16:00:00Z' },
      note('09:00:00', '10:00:00'),
      'met',
    ],
  ])('of a session with %s', (_, session, chart, outcome) => {
    expect(outcomeOf(rule, { session, chart, policies: asked })).toBe(outcome)
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { chart: note('08:00:00', '12:00:00') })).toBe('notApplicable')
  })

  it.each<readonly [string, object, object]>([
    [
      'shorter',
      note('09:05:00', '09:50:00'),
      { startMinutes: 5, endMinutes: 10, minutesDocumented: 45 },
    ],
    [
      'longer',
      note('08:50:00', '10:15:00'),
      { startMinutes: 10, endMinutes: 15, minutesDocumented: 60 },
    ],
    [
      'of another end',
      note('09:00:00', '09:30:00'),
      { startMinutes: 0, endMinutes: 30, minutesDocumented: 30 },
    ],
    ['of no start', note(undefined, '09:30:00'), { startMinutes: 0, endMinutes: 30 }],
    ['of no end', note('09:30:00'), { startMinutes: 30, endMinutes: 0 }],
    [
      'of another day',
      note('11:00:00', '12:00:00'),
      { startMinutes: 120, endMinutes: 120, minutesDocumented: 0 },
    ],
  ])(
    'counts the minutes that a note %s has beside, and those that both have',
    (_, chart, detail) => {
      const finding = openSaidBy(rule, { chart, policies: asked })
      expect(finding).toMatchObject({
        severity: 'warning',
        detail: { reason: 'timesDiffer', note: 'note', ...detail },
        fixedBy: 'clinician',
        carc: '152',
      })
      expect(evidenceOf(finding)).toEqual(['session session', 'note note'])
    },
  )

  it('counts from whichever time of a member who came late is nearer', () => {
    const session = { arrivedAt: at('09:20:00') }
    const chart = note('09:22:00', '10:00:00')
    expect(openSaidBy(rule, { session, chart, policies: asked })).toMatchObject({
      detail: { startMinutes: 2, minutesDocumented: 38 },
      field: 'start',
    })
  })

  it('points at the time that differs', () => {
    const end = openSaidBy(rule, { chart: note('09:00:00', '09:50:00'), policies: asked })
    expect(end).toMatchObject({ field: 'end' })
  })

  it('weighs little where the note has no times of its own', () => {
    expect(openSaidBy(rule, { chart: note(), policies: asked })).toMatchObject({ severity: 'info' })
  })
})
