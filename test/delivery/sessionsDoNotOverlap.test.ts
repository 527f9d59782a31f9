import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf } from '../rule/judged.js'

const rule = 'sessionsDoNotOverlap'
const none = undefined

const other = (start: string, end: string, fields: object = {}) => ({
  id: 'other',
  code: 'H2014',
  status: 'finished',
  start: `2026-03-02T${start}:00-06:00`,
  end: `2026-03-02T${end}:00-06:00`,
  ...fields,
})

const lunch = {
  nonBillable: [
    {
      start: '2026-03-02T09:30:00-06:00',
      end: '2026-03-02T10:00:00-06:00',
      reason: 'meal',
    },
  ],
}

// It concerns every session, so that it always applies. The session that is judged is from 9:00 to 10:00.
describe('sessionsDoNotOverlap', () => {
  it.each<readonly [string, ReadonlyArray<object>, string]>([
    ['no other session', [], 'met'],
    ['one that ends as it begins', [other('08:00', '09:00')], 'met'],
    ['one that begins as it ends', [other('10:00', '11:00')], 'met'],
    ['one that ends a minute into it', [other('08:00', '09:01')], 'notMet: sessionsOverlap'],
    [
      'one that begins a minute before its end',
      [other('09:59', '11:00')],
      'notMet: sessionsOverlap',
    ],
    ['one of the same times', [other('09:00', '10:00')], 'notMet: sessionsOverlap'],
    ['one around it', [other('08:00', '11:00')], 'notMet: sessionsOverlap'],
    [
      'one of another code',
      [other('09:30', '10:30', { code: 'H2017' })],
      'notMet: sessionsOverlap',
    ],
    ['one that was cancelled', [other('09:00', '10:00', { status: 'cancelled' })], 'met'],
    ['one that the member missed', [other('09:00', '10:00', { status: 'noShow' })], 'met'],
    ['one in its break', [other('09:30', '10:00')], 'notMet: sessionsOverlap'],
    [
      'the same written in another offset',
      [other('15:00', '16:00', { start: '2026-03-02T15:00:00Z', end: '2026-03-02T16:00:00Z' })],
      'notMet: sessionsOverlap',
    ],
  ])('beside %s', (_, others, outcome) => {
    expect(outcomeOf(rule, { others })).toBe(outcome)
  })

  it('is met by a session within the break of another, which is not billable', () => {
    expect(outcomeOf(rule, { session: lunch, others: [other('09:30', '10:00')] })).toBe('met')
  })

  it.each<readonly [string, object, object, string]>([
    ['its end is not known', { end: none }, {}, 'undetermined: session.end'],
    [
      'its times make no sense',
      { end: '2026-03-02T08:00:00-06:00' },
      {},
      'undetermined: session.end',
    ],
    [
      'the times of its note make no sense',
      {},
      {
        notes: [
          {
            id: 'note',
            session: 'session',
            start: '2026-03-02T10:00:00-06:00',
            end: '2026-03-02T09:00:00-06:00',
          },
        ],
      },
      'undetermined: note.end',
    ],
    [
      'not every session of the member is known',
      {},
      { incomplete: ['sessions'] },
      'undetermined: sessions',
    ],
  ])('cannot be told where %s', (_, session, chart, outcome) => {
    expect(outcomeOf(rule, { session, chart })).toBe(outcome)
  })

  it('does not need every session where one is seen to overlap', () => {
    const given = { others: [other('09:30', '10:30')], chart: { incomplete: ['sessions'] } }
    expect(outcomeOf(rule, given)).toBe('notMet: sessionsOverlap')
  })

  it('names the others and the minutes in common, and rests on all of them', () => {
    const others = [other('09:45', '10:15'), { ...other('08:30', '09:20'), id: 'before' }]
    const finding = openSaidBy(rule, { others })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'sessionsOverlap', sessions: ['before', 'other'], overlappingMinutes: 35 },
      field: 'start',
      fixedBy: 'biller',
      carc: '97',
    })
    expect(evidenceOf(finding)).toEqual(['session before', 'session other', 'session session'])
  })

  it('says 0 minutes of an overlap of seconds', () => {
    const seconds = {
      ...other('09:00', '10:00'),
      start: '2026-03-02T09:59:30-06:00',
      end: '2026-03-02T11:00:00-06:00',
    }
    expect(openSaidBy(rule, { others: [seconds] })).toMatchObject({
      detail: { overlappingMinutes: 0 },
    })
  })

  it('names a session once that was sent twice', () => {
    const twice = other('09:00', '10:00', { id: 'session' })
    const finding = openSaidBy(rule, { others: [twice] })
    expect(finding).toMatchObject({ detail: { sessions: ['session'] } })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
